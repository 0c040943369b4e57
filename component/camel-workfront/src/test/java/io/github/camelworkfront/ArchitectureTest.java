package io.github.camelworkfront;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.file.Files;
import org.apache.camel.Exchange;
import org.apache.camel.component.http.HttpClientConfigurer;

/** The boundaries between the packages of the component, each with the reason it is there for. */
@AnalyzeClasses(
        packagesOf = ArchitectureTest.class,
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutSandbox.class})
class ArchitectureTest {

    private static final String ROOT = "io.github.camelworkfront";
    private static final String INTERNAL = ROOT + ".internal";
    private static final String CATALOG = INTERNAL + ".catalog..";
    private static final String JSON = INTERNAL + ".json..";
    private static final String PLAN = INTERNAL + ".plan..";
    private static final String AUTH = INTERNAL + ".auth..";
    private static final String TRANSPORT = INTERNAL + ".transport..";
    private static final String RESPONSE = INTERNAL + ".response..";
    private static final String OPERATION = INTERNAL + ".operation..";
    private static final String CONSUMER = INTERNAL + ".consumer..";
    private static final String PATIENCE = INTERNAL + ".patience..";
    private static final String METERS = INTERNAL + ".meters..";
    private static final String TRACING = INTERNAL + ".tracing..";
    private static final String BOARD = INTERNAL + ".board..";
    private static final String CONSOLE = INTERNAL + ".console..";
    private static final String SOAP = INTERNAL + ".soap..";
    private static final String ENVELOPE = INTERNAL + ".envelope..";

    private static final DescribedPredicate<JavaClass> HTTP_CLIENT = resideInAnyPackage(
                    "org.apache.camel.component.http..",
                    "org.apache.camel.http..",
                    "org.apache.hc..",
                    "org.apache.http..",
                    "java.net.http..")
            .as("camel-http or an HTTP client");

    private static final DescribedPredicate<JavaClass> INPUT_AND_OUTPUT = belongToAnyOf(
                    Files.class,
                    FileInputStream.class,
                    FileOutputStream.class,
                    RandomAccessFile.class,
                    Socket.class,
                    ServerSocket.class,
                    URLConnection.class)
            .or(resideInAnyPackage("java.nio.channels.."))
            .as("files or sockets");

    @ArchTest
    static final ArchRule catalogStandsAlone = classes()
            .that()
            .resideInAPackage(CATALOG)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(CATALOG, "java..", "com.fasterxml.jackson..")
            .because("what Workfront consists of is data, of use to checks, documentation and generators alike");

    @ArchTest
    static final ArchRule jsonStandsAlone = noClasses()
            .that()
            .resideInAPackage(JSON)
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + "..").and(not(resideInAnyPackage(JSON))))
            .allowEmptyShould(true)
            .because("how JSON is read and written is the same everywhere");

    @ArchTest
    static final ArchRule planSendsNothing = noClasses()
            .that()
            .resideInAPackage(PLAN)
            .should()
            .dependOnClassesThat(HTTP_CLIENT.or(INPUT_AND_OUTPUT))
            .allowEmptyShould(true)
            .because("a plan says what is asked and is tested without a network; sending it is the transport's work");

    @ArchTest
    static final ArchRule planKnowsTheCatalogueOnly = noClasses()
            .that()
            .resideInAPackage(PLAN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AUTH, TRANSPORT, RESPONSE, OPERATION, SOAP)
            .allowEmptyShould(true)
            .because("what is asked depends neither on who asks nor on what comes back");

    @ArchTest
    static final ArchRule authenticationKnowsNoOperations = noClasses()
            .that()
            .resideInAPackage(AUTH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CATALOG, PLAN, OPERATION)
            .allowEmptyShould(true)
            .because("every operation signs in the same way, and a new way to sign in must not touch the operations");

    @ArchTest
    static final ArchRule transportCarriesWhateverItIsGiven = noClasses()
            .that()
            .resideInAPackage(TRANSPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CATALOG, OPERATION)
            .allowEmptyShould(true)
            .because("limits, repetition and connections are the same whatever the object and the operation");

    @ArchTest
    static final ArchRule responseDoesNotAskAgain = noClasses()
            .that()
            .resideInAPackage(RESPONSE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AUTH, OPERATION)
            .allowEmptyShould(true)
            .because("recognising an answer and reacting to it are two things; only the former is done here");

    @ArchTest
    static final ArchRule operationsAreOnTop = noClasses()
            .that()
            .resideInAPackage(INTERNAL + "..")
            .and()
            .resideOutsideOfPackages(OPERATION, CONSUMER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OPERATION)
            .allowEmptyShould(true)
            .because("an operation ties the steps together; a step that knew it could not serve the next one;"
                    + " what a route begins with makes use of operations");

    @ArchTest
    static final ArchRule nobodyKnowsConsumers = noClasses()
            .that()
            .resideInAPackage(INTERNAL + "..")
            .and()
            .resideOutsideOfPackage(CONSUMER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CONSUMER)
            .because("calls are made in the same way whether or not something begins a route");

    @ArchTest
    static final ArchRule onlyTransportKnowsTheHttpClient = noClasses()
            .that()
            .resideOutsideOfPackage(TRANSPORT)
            .should()
            .dependOnClassesThat(HTTP_CLIENT.and(not(belongToAnyOf(HttpClientConfigurer.class))))
            .because("camel-http and its client change between Camel's lines, and one package has to follow;"
                    + " HttpClientConfigurer alone is public, as the type of an option");

    @ArchTest
    static final ArchRule patienceWaitsForWhateverItIsGiven = noClasses()
            .that()
            .resideInAPackage(PATIENCE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AUTH, CATALOG, TRANSPORT, OPERATION)
            .because("limits and repetition are the same whoever asks and whatever the operation; a renewed sign-in"
                    + " must not wait for a lane");

    @ArchTest
    static final ArchRule onlyMetersKnowMicrometer = noClasses()
            .that()
            .resideOutsideOfPackage(METERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micrometer..")
            .because("an application without Micrometer runs as well, which one more class that names it would break");

    @ArchTest
    static final ArchRule onlyTracingKnowsTelemetry = noClasses()
            .that()
            .resideOutsideOfPackage(TRACING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.camel.telemetry..", "io.opentelemetry..")
            .because("an application without traces runs as well, which one more class that names them would break");

    @ArchTest
    static final ArchRule boardKnowsNobody = noClasses()
            .that()
            .resideInAPackage(BOARD)
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + "..").and(not(resideInAnyPackage(BOARD))))
            .because("whoever knows something puts it up there himself, from a session to an inbox");

    @ArchTest
    static final ArchRule consoleReadsTheBoard = noClasses()
            .that()
            .resideInAPackage(CONSOLE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + "..").and(not(resideInAnyPackage(CONSOLE, BOARD))))
            .because("who looks must not be able to change anything, nor see more than was put up to be seen");

    @ArchTest
    static final ArchRule onlySoapKnowsCxf = noClasses()
            .that()
            .resideOutsideOfPackage(SOAP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.cxf..", "org.apache.camel.component.cxf..")
            .because("a route without a proof: endpoint runs with the CXF jars excluded, which a signature of the"
                    + " component, its configuration or its endpoint that names a CXF class would break");

    @ArchTest
    static final ArchRule envelopeStandsAlone = classes()
            .that()
            .resideInAPackage(ENVELOPE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ENVELOPE, CATALOG, "java..", "javax.xml..")
            .because("hostile XML is tried against it byte by byte, which needs neither a server nor a SOAP stack");

    @ArchTest
    static final ArchRule internalPackagesHaveNoCycles = slices().matching(INTERNAL + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("the way from the URI to the exchange leads in one direction");

    @ArchTest
    static final ArchRule exceptionsArePublic = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should()
            .resideInAPackage(ROOT)
            .andShould()
            .bePublic()
            .allowEmptyShould(true)
            .because("routes name them in onException, and nobody should import an internal package for that");

    @ArchTest
    static final ArchRule messagesAreTakenByGetMessage = noClasses()
            .should()
            .callMethodWhere(target(name("getIn")).and(target(owner(assignableTo(Exchange.class)))))
            .because("getMessage() gives the out message where a step before has set one, getIn() loses it");

    @ArchTest
    static final ArchRule loggingIsSlf4j =
            NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("Camel and its applications log through SLF4J");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "a component runs in somebody else's process, whose output is not ours");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
            "what an object needs is given to its constructor, or to a setter where Camel configures it");

    /** The sandbox is tested by its own module; it shares only the start of its package names. */
    static final class WithoutSandbox implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/io/github/camelworkfront/sandbox/");
        }
    }
}

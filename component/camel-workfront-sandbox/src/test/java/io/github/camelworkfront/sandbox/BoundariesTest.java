package io.github.camelworkfront.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    private static final String ROOT = "io.github.camelworkfront.sandbox";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void onlyTransportAndUploadsKnowJetty() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".internal.http", ROOT + ".internal.document")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..")
                .because("the services answer calls and must not care which server carries them")
                .check(CLASSES);
    }

    @Test
    void transportKnowsNothingOfWorkfront() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".internal.http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".internal.rest", ROOT + ".internal.store", ROOT + ".internal.tenant")
                .because("REST, Proof and events share it")
                .check(CLASSES);
    }

    @Test
    void storeAndQueriesKnowNoHttp() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".internal.store", ROOT + ".internal.query", ROOT + ".internal.catalog")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".internal.http", ROOT + ".internal.rest")
                .because("the data are the same whoever asks for them")
                .check(CLASSES);
    }

    @Test
    void whatWritesAndActionsShareKnowsNeither() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".internal.copy", ROOT + ".internal.form", ROOT + ".internal.status")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".internal.write",
                        ROOT + ".internal.action",
                        ROOT + ".internal.rest",
                        ROOT + ".internal.tenant")
                .because("copies, forms and statuses are the same whether a write or an action needs them")
                .check(CLASSES);
    }

    @Test
    void whatApplicationsHoldKnowsNoHttp() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".internal.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".internal.http", ROOT + ".internal.token", ROOT + ".internal.tenant")
                .because("codes and refresh tokens are the same whoever asks for them")
                .check(CLASSES);
    }

    @Test
    void onlyWhereTokensAreMadeAndCheckedIsTheirLibraryKnown() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".internal.token", ROOT + ".internal.auth")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.nimbusds..")
                .because("another library must be the matter of two packages")
                .check(CLASSES);
    }

    @Test
    void onlyTheExtensionKnowsJUnit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".junit")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.junit..")
                .because("the runnable jar has no JUnit on its class path")
                .check(CLASSES);
    }

    @Test
    void theSandboxKnowsNoOtherModule() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.camel..", "io.github.camelworkfront", "io.github.camelworkfront.internal..")
                .because("sandbox and component check each other, and neither is written from the other")
                .check(CLASSES);
    }
}

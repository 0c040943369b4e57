package io.github.camelworkfront.examples.esbwar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.servlet.CamelHttpTransportServlet;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PropertyBindingSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The component's jar in an OSGi framework, which gives it what its headers ask for and nothing else. What it asks for comes from the class
 * path of this test, with the versions that the WAR has.
 */
class BundleTest {

    private static final Path FEATURES =
            Path.of("..", "..", "component", "camel-workfront", "target", "feature", "features.xml");

    @TempDir
    private Path cache;

    @Test
    void resolvesWithTheVersionsThatItIsBuiltWithAndOffersItsRootPackageAlone() throws Exception {
        Framework framework = framework(Libraries.packages());
        try {
            Bundle component = installed(framework);
            component.start();

            assertThat(component.getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(component.getSymbolicName()).isEqualTo("io.github.camelworkfront.camel-workfront");
            assertThat(component.adapt(BundleWiring.class).getCapabilities("osgi.wiring.package"))
                    .extracting(capability -> capability.getAttributes().get("osgi.wiring.package"))
                    .containsExactly("io.github.camelworkfront");
        } finally {
            stop(framework);
        }
    }

    @Test
    void callsWorkfrontAndWorkfrontProofWithWhatItImportsAndNothingElse() throws Exception {
        Framework framework = framework(Libraries.packages());
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start();
                CamelContext camel = camel(framework, sandbox)) {
            camel.start();

            assertThat(camel.createProducerTemplate().requestBody("workfront:task/count", null, Long.class))
                    .isEqualTo(sandbox.objects("TASK").size());
            assertThat(camel.createProducerTemplate().requestBody("workfront:proof:getWorkspaces", null, List.class))
                    .isNotEmpty();
        } finally {
            stop(framework);
        }
    }

    @Test
    void pollsWithWhatItImportsAndNothingElse() throws Exception {
        BlockingQueue<Object> polled = new LinkedBlockingQueue<>();
        Framework framework = framework(Libraries.packages());
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start();
                CamelContext camel = camel(framework, sandbox)) {
            RouteBuilder.addRoutes(
                    camel,
                    routes -> routes.from(
                                    "workfront:project/search?fields=name&since=beginning&initialDelay=0&delay=100")
                            .process(exchange -> polled.add(
                                    exchange.getMessage().getBody(Map.class).get("name"))));
            camel.start();

            assertThat(polled.poll(1, TimeUnit.MINUTES)).isNotNull();
        } finally {
            stop(framework);
        }
    }

    @Test
    void takesWhatIsPushedByAServletOfTheContainerWithWhatItImportsAndNothingElse() throws Exception {
        BlockingQueue<Object> pushed = new LinkedBlockingQueue<>();
        Framework framework = framework(Libraries.packages());
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start();
                ServletServer server = ServletServer.start(new CamelHttpTransportServlet());
                CamelContext camel = camel(framework, sandbox)) {
            RouteBuilder.addRoutes(
                    camel,
                    routes -> routes.from("webhook:workfront:task/events?eventTypes=CREATE&webhookComponentName=servlet"
                                    + "&webhookPath=/tasks&webhookVerifyToken=only-for-this-test&handover=inbox"
                                    + "&inboxDirectory=" + cache.resolve("inbox") + "&webhookExternalUrl="
                                    + server.address())
                            .process(exchange -> pushed.add(
                                    exchange.getMessage().getBody(Map.class).get("name"))));
            camel.start();

            sandbox.create("TASK", Map.of("name", "Pushed"));

            assertThat(pushed.poll(1, TimeUnit.MINUTES)).isEqualTo("Pushed");
        } finally {
            stop(framework);
        }
    }

    /** A context with the component out of its bundle. */
    private static CamelContext camel(Framework framework, WorkfrontSandbox sandbox) throws Exception {
        Bundle bundle = installed(framework);
        bundle.start();
        CamelContext camel = new DefaultCamelContext();
        camel.setApplicationContextClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
        Component workfront = (Component) bundle.loadClass("io.github.camelworkfront.WorkfrontComponent")
                .getDeclaredConstructor()
                .newInstance();
        camel.addComponent("workfront", workfront);
        PropertyBindingSupport.bindProperties(
                camel,
                workfront,
                new HashMap<>(Map.of(
                        "configuration.url", sandbox.url(),
                        "configuration.apiKey", sandbox.apiKey(),
                        "configuration.proofUrl", sandbox.proof().url(),
                        "configuration.proofUsername", sandbox.proof().username(),
                        "configuration.proofPassword", sandbox.proof().password())));
        return camel;
    }

    @Test
    void resolvesWithoutWhatOnlySomeEndpointsNeed() throws Exception {
        Map<String, Version> packages = Libraries.packages();
        packages.keySet()
                .removeIf(
                        name -> name.matches(
                                "(org\\.apache\\.cxf|org\\.apache\\.camel\\.component\\.cxf|com\\.nimbusds|org\\.apache\\.camel\\.telemetry|org\\.h2|io\\.micrometer)\\b.*"));
        assertStartsWith(packages);
    }

    /** As the feature {@code http-client} of camel-karaf has it, whose bundles are wrapped jars. */
    @Test
    void resolvesWithAnHttpClientWhosePackagesHaveNoVersions() throws Exception {
        Map<String, Version> packages = Libraries.packages();
        packages.replaceAll((name, version) -> name.startsWith("org.apache.hc.") ? Version.emptyVersion : version);
        assertStartsWith(packages);
    }

    private void assertStartsWith(Map<String, Version> packages) throws Exception {
        Framework framework = framework(packages);
        try {
            Bundle component = installed(framework);
            component.start();
            assertThat(component.getState()).isEqualTo(Bundle.ACTIVE);
        } finally {
            stop(framework);
        }
    }

    @Test
    void refusesACamelThatIsTooOldOrTooNew() throws Exception {
        for (String camel : List.of("4.13.9", "5.0.0")) {
            Map<String, Version> packages = Libraries.packages();
            packages.replaceAll(
                    (name, version) -> name.startsWith("org.apache.camel") ? Version.parseVersion(camel) : version);
            Framework framework = framework(packages);
            try {
                Bundle component = installed(framework);
                assertThatThrownBy(component::start)
                        .isInstanceOf(BundleException.class)
                        .hasMessageContaining("osgi.wiring.package=org.apache.camel");
            } finally {
                stop(framework);
            }
        }
    }

    @Test
    void theFeaturesFileNamesTheVersionsThatTheComponentIsBuiltWith() throws Exception {
        Document features =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(FEATURES.toFile());
        Map<String, Version> built = Libraries.versions();

        NodeList bundles = features.getElementsByTagName("bundle");
        for (int i = 0; i < bundles.getLength(); i++) {
            String[] artifact =
                    bundles.item(i).getTextContent().substring("mvn:".length()).split("/");
            if (!artifact[1].equals("camel-workfront")) {
                assertThat(built).containsEntry(artifact[1], Version.parseVersion(artifact[2]));
            }
        }
        NodeList needed = features.getElementsByTagName("feature");
        for (int i = 0; i < needed.getLength(); i++) {
            Element feature = (Element) needed.item(i);
            if (built.containsKey(feature.getTextContent())) {
                assertThat(new VersionRange(feature.getAttribute("version"))
                                .includes(built.get(feature.getTextContent())))
                        .as(feature.getTextContent())
                        .isTrue();
            }
        }
        assertThat(Files.readString(FEATURES)).doesNotContain("${");
    }

    private Framework framework(Map<String, Version> packages) throws Exception {
        String offered = packages.entrySet().stream()
                .map(each -> each.getKey() + ";version=" + each.getValue())
                .collect(Collectors.joining(","));
        Framework framework = new org.apache.felix.framework.FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        offered));
        framework.start();
        return framework;
    }

    private static Bundle installed(Framework framework) throws Exception {
        return framework
                .getBundleContext()
                .installBundle(Libraries.component().toUri().toString());
    }

    private static void stop(Framework framework) throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }
}

package io.github.camelworkfront.examples.esbwar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The WAR in a servlet container, as others and its operator meet it. */
class EsbWarTest {

    private static final MBeanServer JMX = ManagementFactory.getPlatformMBeanServer();

    @TempDir
    private static Path folder;

    private static Esb esb;
    private static WorkfrontSandbox sandbox;
    private static WebAppContext application;

    @BeforeAll
    static void deploy() throws Exception {
        esb = Esb.start(folder);
        sandbox = esb.sandbox();
        application = esb.deploy();
    }

    @AfterAll
    static void undeploy() throws Exception {
        esb.undeploy(application);
        esb.close();
    }

    @Test
    void givesLateTasksAsJson() throws Exception {
        HttpResponse<String> answer = esb.get("/late-tasks");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).startsWith("[{").contains("\"plannedCompletionDate\"");
    }

    @Test
    void makesAnIssueOfWhatIsPosted() throws Exception {
        String project = (String) sandbox.objects("PROJ").get(0).get("ID");

        HttpResponse<String> answer =
                esb.post("/issues", "{\"name\": \"Door is stuck\", \"projectID\": \"" + project + "\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(sandbox.objects("OPTASK"))
                .anySatisfy(issue -> assertThat(issue).containsEntry("name", "Door is stuck"));
    }

    @Test
    void givesWorkspacesOfWorkfrontProofAsJson() throws Exception {
        HttpResponse<String> answer = esb.get("/workspaces");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("[{").contains("\"Alder Coffee Roasters\"");
    }

    @Test
    void pollsWhatHasChanged() throws Exception {
        long before = Routes.completed("changed-projects");

        sandbox.create("PROJ", Map.of("name", "Polled"));

        Routes.await("changed-projects", before + 1);
    }

    @Test
    void takesWhatIsPushedByTheContainersServer() throws Exception {
        long before = Routes.completed("changed-tasks");

        sandbox.create("TASK", Map.of("name", "Pushed"));
        sandbox.events().awaitIdle(Duration.ofSeconds(30));

        Routes.await("changed-tasks", before + 1);
        assertThat(sandbox.events().deliveries())
                .allSatisfy(delivery -> assertThat(delivery.lastStatus()).isEqualTo(200));
    }

    @Test
    void refusesAnEventOfSomebodyElse() throws Exception {
        assertThat(esb.post("/workfront/tasks", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void anOperatorStopsAndStartsARouteByJmx() throws Exception {
        ObjectName route = Routes.bean("late-tasks");

        JMX.invoke(route, "stop", new Object[0], new String[0]);
        assertThat(JMX.getAttribute(route, "State")).isEqualTo("Stopped");
        assertThat(esb.get("/late-tasks").statusCode()).isEqualTo(404);

        JMX.invoke(route, "start", new Object[0], new String[0]);
        assertThat(JMX.getAttribute(route, "State")).isEqualTo("Started");
        assertThat(esb.get("/late-tasks").statusCode()).isEqualTo(200);
    }

    @Test
    void jmxShowsNoSecret() throws Exception {
        for (ObjectName endpoint : JMX.queryNames(new ObjectName("org.apache.camel:type=endpoints,*"), null)) {
            assertThat(endpoint + " " + JMX.getAttribute(endpoint, "EndpointUri"))
                    .doesNotContain(sandbox.apiKey(), sandbox.proof().password(), Esb.EVENT_TOKEN);
        }
    }

    @Test
    void withoutSettingsDeploymentFailsAndSaysWhichParameterIsMissing() throws Exception {
        try (Container container = new Container(folder)) {
            container.start();
            assertThatThrownBy(() -> container.deploy(Esb.WAR, Map.of()))
                    .hasStackTraceContaining("Required key 'workfront.config' not found");
        }
    }

    @Test
    void theWarBringsNothingOfContainerOrSandbox() throws Exception {
        try (ZipFile war = new ZipFile(Esb.WAR.toFile())) {
            assertThat(war.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.startsWith("WEB-INF/lib/camel-workfront-"))
                    .noneMatch(name -> name.matches(".*/(jakarta\\.servlet-api|jetty|camel-workfront-sandbox)-.*"));
        }
    }
}

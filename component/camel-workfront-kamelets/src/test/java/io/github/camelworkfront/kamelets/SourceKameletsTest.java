package io.github.camelworkfront.kamelets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Endpoint;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.support.processor.state.MemoryStateRepository;
import org.junit.jupiter.api.Test;

/** The Kamelets that a route begins with. */
class SourceKameletsTest extends KameletTestSupport {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void changesArePolled() throws Exception {
        String project = project("Launch");
        task(project, "Draft", "NEW");
        task(project, "Old", "CPL");
        MockEndpoint changes = expect(1);

        load("""
                - from:
                    uri: kamelet:workfront-changes-source
                    parameters:
                      object: task
                      projectId: %s
                      status: NEW
                      since: beginning
                      delay: 50
                      fields: name
                    steps:
                      - to: mock:got
                """.formatted(project));

        assertThat(first(changes).path("name").asText()).isEqualTo("Draft");
    }

    @Test
    void aPollGoesOnWhereTheRepositoryOfItsRouteSays() throws Exception {
        Map<String, String> marks = new ConcurrentHashMap<>();
        MemoryStateRepository repository = new MemoryStateRepository() {
            @Override
            public void setState(String key, String value) {
                super.setState(key, value);
                marks.put(key, value);
            }
        };
        context.getRegistry().bind("marks", repository);
        String project = project("Launch");
        task(project, "Draft", "NEW");
        MockEndpoint changes = expect(1);

        load("""
                - from:
                    uri: kamelet:workfront-changes-source
                    parameters:
                      object: task
                      projectId: %s
                      cursorField: entryDate
                      since: beginning
                      delay: 50
                      offsetRepository: "#bean:marks"
                    steps:
                      - to: mock:got
                """.formatted(project));

        assertThat(first(changes).path("name").asText()).isEqualTo("Draft");
        context.stop();
        assertThat(marks.keySet()).singleElement().asString().contains("entryDate");
    }

    @Test
    void eventsArePushed() throws Exception {
        String project = project("Launch");
        MockEndpoint events = expect(1);

        load("""
                - from:
                    uri: kamelet:workfront-events-source
                    parameters:
                      object: task
                      path: /workfront/tasks
                      externalUrl: %s
                      verifyToken: RAW(a+secret&of%%tests)
                      eventTypes: CREATE
                      eventFilter: '[{"fieldName":"name","fieldValue":"Draft","comparison":"eq"}]'
                    steps:
                      - to: mock:got
                """.formatted(server()));
        task(project, "Another", "NEW");
        task(project, "Draft", "NEW");

        assertThat(first(events).path("name").asText()).isEqualTo("Draft");
        assertThat(sandbox().requests().all())
                .anySatisfy(request -> assertThat(request.path()).contains("eventsubscription"));
        assertThat(context.getEndpoints())
                .extracting(Endpoint::toString)
                .anyMatch(uri -> uri.contains("workfront-events-source"))
                .noneMatch(uri -> uri.contains("secret"));
    }

    @Test
    void theSubscriptionsEndWithTheRouteWhereThatIsWanted() throws Exception {
        load("""
                - route:
                    id: tasks
                    from:
                      uri: kamelet:workfront-events-source
                      parameters:
                        object: task
                        path: /workfront/tasks
                        externalUrl: %s
                        verifyToken: a-secret-of-tests
                        eventTypes: CREATE
                        unsubscribeOnStop: true
                      steps:
                        - to: mock:got
                """.formatted(server()));
        long before = sandbox().requests().all().stream()
                .filter(request -> request.method().equals("DELETE"))
                .count();

        context.stop();

        assertThat(sandbox().requests().all().stream()
                        .filter(request -> request.method().equals("DELETE"))
                        .count())
                .isGreaterThan(before);
    }

    @Test
    void decisionsOnProofsAreCalledBack() throws Exception {
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-create-proof-sink
                          parameters:
                            reviewers: jane@client.example
                            role: Approver
                            fileName: poster.txt
                """);
        int proof = go("Words").path("file_id").asInt();
        MockEndpoint decisions = expect(1);

        load("""
                - from:
                    uri: kamelet:workfront-proof-decisions-source
                    parameters:
                      path: /proof/decisions
                      externalUrl: %s
                      verifyToken: a-secret-of-tests
                      fileId: %s
                    steps:
                      - to: mock:got
                """.formatted(server(), proof));
        sandbox().proof().reviewers().decide(proof, "jane@client.example", "Approved");

        assertThat(first(decisions).toString()).contains(String.valueOf(proof));
    }

    private MockEndpoint expect(int messages) {
        MockEndpoint mock = getMockEndpoint("mock:got");
        mock.expectedMessageCount(messages);
        return mock;
    }

    private static JsonNode first(MockEndpoint mock) throws Exception {
        mock.assertIsSatisfied();
        return JSON.readTree(mock.getExchanges().get(0).getMessage().getBody(String.class));
    }

    /** Starts an HTTP server on a free port and says where it is. */
    private String server() throws Exception {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        VertxPlatformHttpServer server = new VertxPlatformHttpServer(configuration);
        context.addService(server);
        return "http://127.0.0.1:" + server.getServer().actualPort();
    }
}

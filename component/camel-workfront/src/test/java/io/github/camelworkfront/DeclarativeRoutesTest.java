package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.component.webhook.WebhookEndpoint;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same address written in YAML in both forms, and in XML: for REST, for Workfront Proof, for polls and for webhooks. */
class DeclarativeRoutesTest extends ProofTestSupport {

    @Test
    void yamlWithOptionsInTheUri() throws Exception {
        assertReadsTasks("routes.yaml", """
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: "workfront:task/search?fields=project:name&filter.name=Task 1"
                """);
    }

    @Test
    void yamlWithParameters() throws Exception {
        assertReadsTasks("routes.yaml", """
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: workfront
                          parameters:
                            resource: task
                            operation: search
                            fields: project:name
                            filter.name: Task 1
                """);
    }

    @Test
    void yamlWithUriAndParameters() throws Exception {
        assertReadsTasks("routes.yaml", """
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: workfront:task/search
                          parameters:
                            fields: project:name
                            filter.name: '["Task 1","none"]'
                """);
    }

    @Test
    void xmlWithOptionsInTheUri() throws Exception {
        assertReadsTasks("routes.xml", """
                <route>
                  <from uri="direct:go"/>
                  <to uri="workfront:task/search?fields=project:name&amp;filter.name=Task 1"/>
                </route>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workfront:proof:getAllProofs", "workfront:proof/getAllProofs"})
    void proofInYaml(String uri) throws Exception {
        assertAsksProof("routes.yaml", """
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: %s
                          parameters:
                            arg.StartFrom: 0
                            arg.ItemsPerPage: 10
                """.formatted(uri));
    }

    @Test
    void proofInYamlWithParameters() throws Exception {
        assertAsksProof("routes.yaml", """
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: workfront
                          parameters:
                            resource: proof
                            operation: getAllProofs
                            arg.StartFrom: 0
                            arg.ItemsPerPage: 10
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workfront:proof:getAllProofs", "workfront:proof/getAllProofs"})
    void proofInXml(String uri) throws Exception {
        assertAsksProof("routes.xml", """
                <route>
                  <from uri="direct:go"/>
                  <to uri="%s?arg.StartFrom=0&amp;arg.ItemsPerPage=10"/>
                </route>
                """.formatted(uri));
    }

    private void assertAsksProof(String name, String text) throws Exception {
        load(name, text);
        template.requestBody("direct:go", (Object) null);

        assertThat(sandbox().requests().proof("getAllProofs"))
                .singleElement()
                .satisfies(call -> assertThat(call.arguments()).containsEntry("ItemsPerPage", 10));
    }

    static Stream<Arguments> pollingRoutes() {
        return Stream.of(
                Arguments.of("routes.yaml", """
                        - from:
                            uri: workfront:task/search?since=beginning&delay=50
                            steps:
                              - to: mock:got
                        """), Arguments.of("routes.yaml", """
                        - from:
                            uri: workfront
                            parameters:
                              resource: task
                              operation: search
                              since: beginning
                              delay: 50
                            steps:
                              - to: mock:got
                        """), Arguments.of("routes.xml", """
                        <route>
                          <from uri="workfront:task/search?since=beginning&amp;delay=50"/>
                          <to uri="mock:got"/>
                        </route>
                        """));
    }

    @ParameterizedTest
    @MethodSource("pollingRoutes")
    void polling(String name, String text) throws Exception {
        task(project("Launch"), "Task 1");
        getMockEndpoint("mock:got").expectedMessageCount(1);

        load(name, text);

        getMockEndpoint("mock:got").assertIsSatisfied();
    }

    /** A webhook cannot be taken apart: the address of what it is for is one of its own. */
    static Stream<Arguments> webhookRoutes() {
        return Stream.of(
                Arguments.of("routes.yaml", "workfront://task/events", """
                        - from:
                            uri: webhook:workfront:task/events
                            parameters:
                              webhookPath: /tasks
                              webhookVerifyToken: a-secret-of-tests
                              webhookComponentName: platform-http
                              webhookAutoRegister: false
                              eventTypes: CREATE
                            steps:
                              - to: mock:got
                        """),
                Arguments.of("routes.yaml", "workfront://task/events", """
                        - from:
                            uri: webhook
                            parameters:
                              endpointUri: workfront:task/events
                              webhookPath: /tasks
                              webhookVerifyToken: a-secret-of-tests
                              webhookComponentName: platform-http
                              webhookAutoRegister: false
                              eventTypes: CREATE
                            steps:
                              - to: mock:got
                        """),
                Arguments.of("routes.yaml", "workfront://task/events", """
                        - from:
                            uri: webhook:workfront:task/events?webhookPath=/tasks&webhookVerifyToken=a-secret-of-tests&webhookComponentName=platform-http&webhookAutoRegister=false&eventTypes=CREATE
                            steps:
                              - to: mock:got
                        """),
                Arguments.of("routes.xml", "workfront://task/events", """
                        <route>
                          <from uri="webhook:workfront:task/events?webhookPath=/tasks&amp;webhookVerifyToken=a-secret-of-tests&amp;webhookComponentName=platform-http&amp;webhookAutoRegister=false&amp;eventTypes=CREATE"/>
                          <to uri="mock:got"/>
                        </route>
                        """),
                Arguments.of("routes.yaml", "workfront://proof:callbacks", """
                        - from:
                            uri: webhook:workfront:proof:callbacks
                            parameters:
                              webhookPath: /proofs
                              webhookVerifyToken: a-secret-of-tests
                              webhookComponentName: platform-http
                              webhookAutoRegister: false
                              callbackTypes: decisions
                            steps:
                              - to: mock:got
                        """),
                Arguments.of("routes.xml", "workfront://proof/callbacks", """
                        <route>
                          <from uri="webhook:workfront:proof/callbacks?webhookPath=/proofs&amp;webhookVerifyToken=a-secret-of-tests&amp;webhookComponentName=platform-http&amp;webhookAutoRegister=false&amp;callbackTypes=decisions"/>
                          <to uri="mock:got"/>
                        </route>
                        """));
    }

    @ParameterizedTest
    @MethodSource("webhookRoutes")
    void webhooks(String name, String delegate, String text) throws Exception {
        server();

        load(name, text);

        assertThat(context.getRoutes()).singleElement().satisfies(route -> {
            assertThat(route.getConsumer()).isNotNull();
            assertThat(route.getEndpoint().getEndpointUri()).startsWith("webhook:workfront:");
            assertThat(((WebhookEndpoint) route.getEndpoint()).getEndpoint().getEndpointUri())
                    .startsWith(delegate);
        });
    }

    static Stream<Arguments> pushedRoutes() {
        return Stream.of(Arguments.of("routes.yaml", """
                        - from:
                            uri: webhook:workfront:task/events
                            parameters:
                              webhookPath: /tasks
                              webhookExternalUrl: '%s'
                              webhookVerifyToken: a-secret-of-tests
                              webhookComponentName: platform-http
                              unsubscribeOnStop: true
                              eventTypes: CREATE
                            steps:
                              - to: mock:got
                        """), Arguments.of("routes.xml", """
                        <route>
                          <from uri="webhook:workfront:task/events?webhookPath=/tasks&amp;webhookExternalUrl=%s&amp;webhookVerifyToken=a-secret-of-tests&amp;webhookComponentName=platform-http&amp;unsubscribeOnStop=true&amp;eventTypes=CREATE"/>
                          <to uri="mock:got"/>
                        </route>
                        """));
    }

    @ParameterizedTest
    @MethodSource("pushedRoutes")
    void pushing(String name, String text) throws Exception {
        getMockEndpoint("mock:got").expectedMessageCount(1);
        load(name, text.formatted("http://127.0.0.1:" + server()));

        task(project("Launch"), "Task 1");

        getMockEndpoint("mock:got").assertIsSatisfied();
        assertThat(getMockEndpoint("mock:got")
                        .getExchanges()
                        .get(0)
                        .getMessage()
                        .getBody(Map.class))
                .containsEntry("name", "Task 1");
    }

    /** A server for what is pushed, and its port. */
    private int server() throws Exception {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        VertxPlatformHttpServer server = new VertxPlatformHttpServer(configuration);
        context.addService(server);
        return server.getServer().actualPort();
    }

    private void load(String name, String text) throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString(name, text));
    }

    @SuppressWarnings("unchecked")
    private void assertReadsTasks(String name, String text) throws Exception {
        tasks(project("Launch"), 3);
        load(name, text);
        List<Map<String, Object>> rows = template.requestBody("direct:go", null, List.class);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("name", "Task 1");
            assertThat((Map<Object, Object>) row.get("project")).containsEntry("name", "Launch");
        });
    }
}

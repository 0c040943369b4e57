package io.github.camelworkfront.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.springboot.app.TaskApplication;
import io.github.camelworkfront.springboot.sandbox.AutoConfigureWorkfrontSandbox;
import io.github.camelworkfront.springboot.sandbox.SandboxReset;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.EndpointInject;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A whole application with a web server: what operators see of it, and events that come to its port. */
@SpringBootTest(
        classes = TaskApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoints.web.exposure.include=health,metrics,env,configprops",
            "management.endpoint.health.show-details=always",
            "management.endpoint.env.show-values=always",
            "management.endpoint.configprops.show-values=always",
            "camel.health.producers-enabled=true",
            "camel.health.exposure-level=full"
        })
@AutoConfigureWorkfrontSandbox(reset = SandboxReset.NEVER)
class ActuatorTest {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ProducerTemplate routes;

    @Autowired
    private WorkfrontSandbox sandbox;

    @EndpointInject("mock:events")
    private MockEndpoint events;

    @AfterEach
    void heal() {
        sandbox.faults().clear();
    }

    @Test
    void healthHasTheChecksOfProducersAndOfSubscriptions() {
        JsonNode camel = health(HttpStatus.OK).at("/components/camelHealth");

        assertThat(camel.path("status").asText()).isEqualTo("UP");
        assertThat(camel.path("details").toString())
                .contains("producer:workfront-", "workfront-subscriptions-task-events")
                .contains(sandbox.url());
    }

    @Test
    void aWorkfrontThatDoesNotAnswerIsAnApplicationThatIsDown() {
        sandbox.faults()
                .add(Fault.of(Fault.Kind.SERVICE_UNAVAILABLE).times(1000).on(null, "/attask/.*"));

        JsonNode camel = health(HttpStatus.SERVICE_UNAVAILABLE).at("/components/camelHealth");

        assertThat(camel.path("status").asText()).isEqualTo("DOWN");
        assertThat(camel.toString()).doesNotContain(sandbox.apiKey());
    }

    @Test
    void callsAreCountedInTheMetersOfTheApplication() {
        assertThat(routes.requestBody("direct:count-tasks", null, Long.class))
                .isEqualTo(sandbox.objects("TASK").size());

        JsonNode calls =
                get("/actuator/metrics/camel.workfront.calls?tag=object:task&tag=operation:count", HttpStatus.OK);

        assertThat(calls.at("/measurements/0/statistic").asText()).isEqualTo("COUNT");
        assertThat(calls.at("/measurements/0/value").asInt()).isPositive();
        assertThat(get("/actuator/metrics", HttpStatus.OK).toString())
                .contains("camel.workfront.waits", "camel.workfront.lanes.allowed");
    }

    @Test
    void propertiesAreShownWithoutSecretsEvenWhereValuesAreShown() {
        String environment = get("/actuator/env", HttpStatus.OK).toString();
        String options = get("/actuator/configprops", HttpStatus.OK).toString();

        assertThat(environment + options).contains(sandbox.url()).doesNotContain(sandbox.apiKey(), sandbox.username());
    }

    @Test
    void eventsComeToThePortOfTheApplication() throws InterruptedException {
        events.reset();
        events.expectedMessageCount(1);

        sandbox.create("TASK", Map.of("name", "Draft of the poster"));

        events.assertIsSatisfied(Duration.ofSeconds(20).toMillis());
        assertThat(events.getReceivedExchanges().get(0).getMessage().getBody(Map.class))
                .containsEntry("name", "Draft of the poster");
    }

    private JsonNode health(HttpStatus expected) {
        return get("/actuator/health", expected);
    }

    private JsonNode get(String path, HttpStatus expected) {
        ResponseEntity<JsonNode> answer = http.getForEntity(path, JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(expected);
        return answer.getBody();
    }
}

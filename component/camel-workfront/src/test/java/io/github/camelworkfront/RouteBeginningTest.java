package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.camel.component.webhook.WebhookConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no route can begin with is refused, with what it can begin with, or where else the URI belongs. */
class RouteBeginningTest extends UnansweredEndpointTestSupport {

    @ParameterizedTest
    @ValueSource(strings = {"task/events", "proof:callbacks"})
    void whatIsPushedIsNotPolled(String address) {
        assertThatThrownBy(() -> endpoint("workfront:" + address).createConsumer(NOTHING))
                .hasMessageContaining("pushed by the service")
                .hasMessageContaining("webhook:workfront:" + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"task/create", "task/get", "session/login", "raw/GET", "batch/execute"})
    void whatIsCalledIsNoBeginning(String address) {
        assertThatThrownBy(() -> endpoint("workfront:" + address).createConsumer(NOTHING))
                .hasMessageContaining("workfront:" + address + " can be called in a route (to:)")
                .hasMessageContaining("not be its beginning (from:)");
    }

    @Test
    void whatIsPolledIsNotPushed() {
        assertNotPushed("task/search", "workfront:task/search is polled without webhook:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"task/create", "session/login"})
    void whatIsCalledIsNotPushed(String address) {
        assertNotPushed(address, "workfront:" + address + " is not pushed");
    }

    private void assertNotPushed(String address, String reason) {
        WorkfrontEndpoint endpoint = endpoint("workfront:" + address);
        endpoint.setWebhookConfiguration(new WebhookConfiguration());
        assertThatThrownBy(() -> endpoint.createWebhookHandler(NOTHING))
                .hasMessageContaining("webhook:workfront:task/events or webhook:workfront:proof:callbacks")
                .hasMessageContaining(reason);
        assertThatThrownBy(endpoint::registerWebhook).hasMessageContaining(reason);
    }
}

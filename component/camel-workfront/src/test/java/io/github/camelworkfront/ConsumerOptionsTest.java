package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.junit.jupiter.api.Test;

/** Options that would be without effect are refused, with those that have one. */
class ConsumerOptionsTest extends UnansweredEndpointTestSupport {

    @Test
    void aPollMakesNoUseOfOptionsOfPushedEvents() {
        assertThatThrownBy(
                        () -> endpoint("workfront:task/search?handover=inbox").createConsumer(NOTHING))
                .hasMessageContaining("workfront:task/search makes no use of the option handover")
                .hasMessageContaining("cursorField");
    }

    @Test
    void aListOfProofHasNoMark() {
        assertThatThrownBy(() ->
                        endpoint("workfront:proof:getAllProofs?since=beginning").createConsumer(NOTHING))
                .hasMessageContaining("makes no use of the option since")
                .hasMessageContaining("idempotentRepository");
    }

    @Test
    void callbacksMakeNoUseOfOptionsOfEvents() {
        WorkfrontEndpoint callbacks = endpoint("workfront:proof:callbacks?eventTypes=UPDATE");
        callbacks.setWebhookConfiguration(new WebhookConfiguration());
        assertThatThrownBy(() -> callbacks.createWebhookHandler(NOTHING))
                .hasMessageContaining("proof:callbacks makes no use of the option eventTypes")
                .hasMessageContaining("callbackTypes");
        assertThatThrownBy(callbacks::registerWebhook).hasMessageContaining("eventTypes");
    }

    @Test
    void eventsMakeNoUseOfOptionsOfCallbacks() {
        assertThatThrownBy(() -> endpoint("workfront:task/events?fileId=5").createWebhookHandler(NOTHING))
                .hasMessageContaining("task/events makes no use of the option fileId");
    }

    @Test
    void optionsOfPollingNeedASweepBesideEvents() {
        assertThatThrownBy(() -> endpoint("workfront:task/events?since=PT1H").createWebhookHandler(NOTHING))
                .hasMessageContaining("option since for the polls beside pushed events only")
                .hasMessageContaining("sweepDelay=300000");
    }

    @Test
    void whatIsCalledMakesNoUseOfAnyOfThem() throws Exception {
        Map<String, String> values = new TreeMap<>();
        try (InputStream in = getClass().getResourceAsStream("/META-INF/io/github/camelworkfront/workfront.json")) {
            JsonNode options = new ObjectMapper().readTree(in).get("properties");
            options.fields().forEachRemaining(option -> {
                JsonNode about = option.getValue();
                if (WorkfrontConsumerConfiguration.class
                                .getName()
                                .equals(about.path("configurationClass").asText())
                        && !about.path("type").asText().equals("object")) {
                    values.put(option.getKey(), value(about));
                }
            });
        }
        assertThat(values).hasSizeGreaterThan(25);
        List<String> accepted = new ArrayList<>();
        values.forEach((option, value) -> {
            try {
                endpoint("workfront:task/search?" + option + "=" + value).createProducer();
                accepted.add(option);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("no use of the option " + option);
            }
        });
        assertThat(accepted).isEmpty();
    }

    /** One that is not the default. */
    private static String value(JsonNode option) {
        return switch (option.path("type").asText()) {
            case "boolean" -> String.valueOf(!option.path("defaultValue").asBoolean());
            case "integer", "duration" -> "7";
            case "enum" -> option.path("enum").get(1).asText();
            default -> "x";
        };
    }
}

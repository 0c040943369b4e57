package io.github.camelworkfront.internal.consumer.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.operation.Subscriptions;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.plan.SubscriptionRequest;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is done about a frozen address, with a service that knows one subscription. */
class FrozenSubscriptionTest {

    private static final Json JSON = new Json(new ObjectMapper());
    private static final String URL = "https://events.example.com/wf";

    private final OneSubscription service = new OneSubscription();
    private final SubscriptionKeeper keeper = new SubscriptionKeeper(
            new WantedSubscriptions(
                    URL,
                    List.of(SubscriptionRequest.of(
                            Map.of("objCode", "TASK", "eventType", "UPDATE", "url", URL, "authToken", "a-secret-1234"),
                            false,
                            JSON))),
            false,
            "task/events");

    @Test
    void isMadeAnewOnceAndThenLeftAlone() throws WorkfrontException {
        service.staysFrozen = true;

        assertThat(keeper.establish(subscriptions()).frozenForGood()).isFalse();
        assertThat(service.changes).containsExactly("POST", "DELETE", "POST");

        assertThat(keeper.look(subscriptions()).frozenForGood()).isTrue();
        assertThat(keeper.look(subscriptions()).frozenForGood()).isTrue();
        assertThat(service.changes).hasSize(3);
    }

    @Test
    void oneThatThawsIsWellAgain() throws WorkfrontException {
        assertThat(keeper.establish(subscriptions()).frozen()).isZero();
        assertThat(keeper.look(subscriptions()).isWell()).isTrue();
        assertThat(service.changes).containsExactly("POST", "DELETE", "POST");
    }

    @Test
    void oneThatFreezesRightAfterThawingIsNotMadeAgainAndAgain() throws WorkfrontException {
        keeper.establish(subscriptions());
        service.frozen = true;

        assertThat(keeper.look(subscriptions()).frozenForGood()).isTrue();
        assertThat(service.changes).hasSize(3);
    }

    private Subscriptions subscriptions() {
        return new Subscriptions(Caller.offline(service, JSON), null, "task/events");
    }

    /** Takes a second one for a duplicate, as Workfront does. */
    private static final class OneSubscription implements Transport {

        private final List<String> changes = new ArrayList<>();
        private boolean there = true;
        private boolean frozen = true;
        private boolean staysFrozen;

        @Override
        public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
            if (!call.verb().equals("GET")) {
                changes.add(call.verb());
            }
            return switch (call.verb()) {
                case "POST" -> there ? say(reader, 409, "{\"message\":\"duplicate\"}") : made(reader);
                case "DELETE" -> deleted(reader);
                default -> say(reader, 200, there ? "[" + row() + "]" : "[]");
            };
        }

        private <T> T made(AnswerReader<T> reader) throws IOException {
            there = true;
            frozen = staysFrozen;
            return say(reader, 201, "{\"id\":\"2\"}");
        }

        private <T> T deleted(AnswerReader<T> reader) throws IOException {
            there = false;
            return say(reader, 200, "");
        }

        private String row() {
            return "{\"id\":\"1\",\"objCode\":\"TASK\",\"eventType\":\"UPDATE\",\"objId\":\"\",\"filters\":[],"
                    + "\"base64Encoding\":null,\"authToken\":\"****1234\",\"subscription_url\":{\"url\":\"" + URL
                    + "\",\"disabled_at\":null,\"frozen_at\":" + (frozen ? "\"2026-03-01T10:00:00\"" : "null") + "}}";
        }

        private static <T> T say(AnswerReader<T> reader, int status, String body) throws IOException {
            return reader.read(new Answer(
                    status,
                    "application/json",
                    Map.of(),
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
        }

        @Override
        public void close() {}
    }
}

package io.github.camelworkfront.internal.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventAnswerReaderTest {

    private static final ServiceCall LIST = ServiceCall.get("/subscriptions", Params.NONE, "subscription/list");
    private static final ServiceCall DELETE =
            ServiceCall.delete("/subscriptions/1", Params.NONE, "subscription/delete");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":{\"message\":\"You are not currently logged in.\"}}",
                "{\"error\":\"You are not currently logged in.\"}",
                "{\"error\":true,\"message\":\"You are not currently logged in.\"}"
            })
    void aRefusedSessionIsOneWhateverTheStatus(String body) throws IOException {
        assertThat(failure(LIST, 200, body)).isInstanceOf(WorkfrontAuthenticationException.class);
    }

    @Test
    void anErrorWithAStatusOfSuccessIsAnError() throws IOException {
        assertThat(failure(LIST, 200, "{\"error\":{\"message\":\"no such page\"}}"))
                .isInstanceOf(WorkfrontInvalidRequestException.class)
                .hasMessageContaining("no such page");
        assertThat(failure(LIST, 200, "{\"error\":true}")).hasMessageContaining("the service gave no reason");
    }

    @Test
    void anErrorThatIsNoneIsNone() throws IOException {
        assertThat(read(LIST, 200, "{\"error\":false,\"subscriptions\":[]}").failure())
                .isNull();
        assertThat(read(LIST, 200, "{\"error\":null,\"subscriptions\":[]}").failure())
                .isNull();
    }

    @Test
    void onlyWhatAsksForSomethingNeedsAnAnswer() throws IOException {
        assertThat(failure(LIST, 200, " "))
                .isInstanceOf(WorkfrontServerException.class)
                .hasMessageContaining("the answer is empty");
        assertThat(read(DELETE, 200, "").failure()).isNull();
    }

    private static WorkfrontException failure(ServiceCall call, int status, String body) throws IOException {
        return read(call, status, body).failure();
    }

    private static Reply<EventAnswer> read(ServiceCall call, int status, String body) throws IOException {
        Answer answer = new Answer(
                status, "application/json", Map.of(), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        return new EventAnswerReader(call, new Json(new ObjectMapper())).read(answer);
    }
}

package io.github.camelworkfront.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import io.github.camelworkfront.internal.auth.Signature;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestSessionsTest {

    private final List<String> sent = new ArrayList<>();
    private final RestSessions sessions =
            new RestSessions(new Service(new Recorder(), new Json(new ObjectMapper())), ApiRoot.of("22.0"));

    @Test
    void aLoginMayTakeAsLongAsAnyCallButALogoutOnlySeconds() throws Exception {
        assertThat(sessions.login(new LoginCredentials("ada", "hunter2", null))).isEqualTo("s1");
        sessions.logout(new Signature(Map.of("sessionID", "s1")));

        assertThat(sent).containsExactly("POST /attask/api/v22.0/login null", "GET /attask/api/v22.0/logout PT5S");
    }

    private final class Recorder implements Transport {

        @Override
        public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
            return send(call, headers, reader, null);
        }

        @Override
        public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader, Duration limit)
                throws IOException {
            sent.add(call.verb() + " " + call.target() + " " + limit);
            byte[] body = "{\"data\":{\"sessionID\":\"s1\"}}".getBytes();
            return reader.read(new Answer(200, "application/json", Map.of(), new ByteArrayInputStream(body)));
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}

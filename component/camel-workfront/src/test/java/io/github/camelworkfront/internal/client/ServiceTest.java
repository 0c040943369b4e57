package io.github.camelworkfront.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final ServiceCall CALL = ServiceCall.get("/attask/api/v22.0/PROJ/count", Params.NONE, "proj/count");

    @Test
    void aSecretInAnAnswerThatIsNoHttpIsInNoException() {
        Service service = new Service(new Broken("Invalid header <no colon hunter22 pr0xy-word>"), json());

        Throwable e = catchThrowable(() -> service.ask(CALL, Map.of("sessionID", "hunter22"), DataReader.ANY));

        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString())
                .contains("no answer: IOException: Invalid header <no colon xxxxxx xxxxxx>")
                .doesNotContain("hunter22", "pr0xy-word");
    }

    @Test
    void otherwiseTheNetworksOwnWordIsTheCause() {
        Service service = new Service(new Broken("Connection reset"), json());

        Throwable e = catchThrowable(() -> service.ask(CALL, Map.of("sessionID", "hunter22"), DataReader.ANY));

        assertThat(e).hasRootCauseInstanceOf(IOException.class).hasRootCauseMessage("Connection reset");
    }

    private static Json json() {
        return new Json(new ObjectMapper());
    }

    /** A network on which nothing arrives. */
    private record Broken(String why) implements Transport {

        @Override
        public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
            throw new IOException(why);
        }

        @Override
        public Collection<String> secrets() {
            return List.of("pr0xy-word");
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}

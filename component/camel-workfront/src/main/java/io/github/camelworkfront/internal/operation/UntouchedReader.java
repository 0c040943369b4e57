package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.EnvelopeReader;
import io.github.camelworkfront.internal.response.Failures;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.transport.Answer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.apache.camel.converter.stream.CachedOutputStream;

/**
 * The answer as a stream that can be read after the connection has gone back to the pool: in memory while small, in a
 * file that ends with the exchange when not. Refusals are recognised all the same.
 */
final class UntouchedReader implements Caller.ReplyReader<Object> {

    private static final int LOOK_AHEAD = 256;
    private static final Pattern ERROR = Pattern.compile("\\s*\\{\\s*\"error\"\\s*:.*", Pattern.DOTALL);

    private final ServiceCall call;
    private final Json json;
    private final Exchange exchange;

    UntouchedReader(ServiceCall call, Json json, Exchange exchange) {
        this.call = call;
        this.json = json;
        this.exchange = exchange;
    }

    @Override
    public Reply<Object> read(Answer answer) throws IOException {
        BufferedInputStream body = new BufferedInputStream(answer.body());
        try {
            body.mark(LOOK_AHEAD);
            String start = new String(body.readNBytes(LOOK_AHEAD - 1), StandardCharsets.UTF_8);
            body.reset();
            if (answer.status() >= 300 || ERROR.matcher(start).matches()) {
                Answer again = new Answer(answer.status(), answer.contentType(), answer.headers(), body);
                return new EnvelopeReader<>(call, DataReader.ANY, json).read(again);
            }
            return new Reply<>(answer.status(), spooled(body), null);
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return new Reply<>(answer.status(), null, Failures.brokenOff(answer.status(), call, e));
        }
    }

    private Object spooled(InputStream body) throws IOException {
        try (CachedOutputStream spool = new CachedOutputStream(exchange, true)) {
            body.transferTo(spool);
            return spool.newStreamCache();
        }
    }
}

package io.github.camelworkfront.internal.operation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.EnvelopeReader;
import io.github.camelworkfront.internal.response.Failures;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.transport.Answer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.apache.camel.Exchange;
import org.apache.camel.converter.stream.CachedOutputStream;

/**
 * The answer as a stream that can be read after the connection has gone back to the pool: in memory while small, in a
 * file that ends with the exchange when not. Refusals are recognised all the same.
 */
final class UntouchedReader implements Caller.ReplyReader<Object> {

    private static final int LOOK_AHEAD = 8192;

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
            byte[] start = body.readNBytes(LOOK_AHEAD - 1);
            body.reset();
            if (answer.status() >= 300 || isRefusal(start)) {
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

    /** Operations on objects are answered in JSON, an empty answer or a page is none; a raw call may be for a file. */
    private boolean isRefusal(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        String first = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        boolean structure = first.startsWith("{") || first.startsWith("[");
        return structure ? hasError(start) : !call.operation().startsWith("raw/");
    }

    /** Whether an error is told before any data, as far as the look-ahead goes. */
    private boolean hasError(byte[] start) {
        try (JsonParser at = json.parser(new ByteArrayInputStream(start))) {
            at.nextToken();
            while (at.nextToken() == JsonToken.FIELD_NAME && !at.currentName().equals("data")) {
                boolean error = at.currentName().equals("error");
                if (at.nextToken() != JsonToken.VALUE_NULL && error) {
                    return true;
                }
                at.skipChildren();
            }
        } catch (IOException e) {
            // What the look-ahead does not hold is for whoever reads the stream.
            return false;
        }
        return false;
    }

    private Object spooled(InputStream body) throws IOException {
        try (CachedOutputStream spool = new CachedOutputStream(exchange, true)) {
            body.transferTo(spool);
            return spool.newStreamCache();
        }
    }
}

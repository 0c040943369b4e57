package io.github.camelworkfront.internal.response;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads {@code {"data": …}} and {@code {"error": …}}. The error part counts before the status, since the service has
 * sent errors with status 200.
 */
public final class EnvelopeReader<T> implements AnswerReader<Reply<T>> {

    private static final int LOOK_AHEAD = 512;

    /** Bytes of what is read as a whole before anybody knows what it is. */
    private static final long MOST_BUFFERED = 16L << 20;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>?");

    private final ServiceCall call;
    private final DataReader<T> reader;
    private final Json json;

    public EnvelopeReader(ServiceCall call, DataReader<T> reader, Json json) {
        this.call = call;
        this.reader = reader;
        this.json = json;
    }

    @Override
    public Reply<T> read(Answer answer) throws IOException {
        int status = answer.status();
        BufferedInputStream body = new BufferedInputStream(answer.body());
        String start;
        try {
            start = beginning(body);
        } catch (IOException e) {
            return Reply.failed(status, brokenOff(status, e));
        }
        if (Failures.redirects().contains(status)) {
            return Reply.failed(status, redirected(answer));
        }
        if (start.isBlank()) {
            return status == 204 && call.mayAnswerNothing()
                    ? Reply.of(status, null)
                    : Reply.failed(status, failure(status, "the answer is empty", null));
        }
        if (!start.stripLeading().startsWith("{") && !start.stripLeading().startsWith("[")) {
            return Reply.failed(status, notJson(answer, start));
        }
        return parse(status, body);
    }

    private static String beginning(InputStream body) throws IOException {
        body.mark(LOOK_AHEAD);
        byte[] start = body.readNBytes(LOOK_AHEAD - 1);
        body.reset();
        String text = new String(start, java.nio.charset.StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Reply<T> parse(int status, InputStream body) throws IOException {
        BoundedInput bounded = new BoundedInput(body);
        try (JsonParser at = json.parser(bounded)) {
            return at.nextToken() == JsonToken.START_OBJECT ? envelope(status, at, bounded) : bare(status, at);
        } catch (JsonEOFException e) {
            return Reply.failed(status, brokenOff(status, e));
        } catch (JsonParseException e) {
            return Reply.failed(status, failure(status, "the answer is not JSON: " + e.getOriginalMessage(), e));
        } catch (java.net.SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return Reply.failed(status, brokenOff(status, e));
        }
    }

    private Reply<T> envelope(int status, JsonParser at, BoundedInput in) throws IOException {
        T data = null;
        boolean hasData = false;
        WorkfrontException error = null;
        while (at.nextToken() == JsonToken.FIELD_NAME) {
            String name = at.currentName();
            at.nextToken();
            if (name.equals("data")) {
                data = reader.read(at, json);
                hasData = true;
            } else if (name.equals("error") && at.currentToken().isScalarValue() && !hasData && isTold(at)) {
                in.limit(MOST_BUFFERED);
                return withoutEnvelope(status, name, at);
            } else if (name.equals("error")) {
                in.limit(MOST_BUFFERED);
                Object told = json.value(at);
                error = told == null ? error : Failures.of(status, told, call);
            } else if (hasData || error != null) {
                at.skipChildren();
            } else {
                in.limit(MOST_BUFFERED);
                return withoutEnvelope(status, name, at);
            }
        }
        if (error != null) {
            return Reply.failed(status, error);
        }
        if (status >= 400) {
            return Reply.failed(status, failure(status, "the service gave no reason", null));
        }
        return hasData ? Reply.of(status, data) : Reply.failed(status, failure(status, "the answer has no data", null));
    }

    private static boolean isTold(JsonParser at) {
        return at.currentToken() != JsonToken.VALUE_NULL;
    }

    /** Some of Adobe's samples show answers without the data wrapper; this reads them, and wrappers in another order. */
    private Reply<T> withoutEnvelope(int status, String firstName, JsonParser at) throws IOException {
        Map<String, Object> all = new java.util.LinkedHashMap<>();
        all.put(firstName, json.value(at));
        while (at.nextToken() == JsonToken.FIELD_NAME) {
            String name = at.currentName();
            at.nextToken();
            Object value = json.value(at);
            if (value != null || !all.containsKey(name)) {
                all.put(name, value);
            }
        }
        if (all.get("error") != null) {
            Object error = all.get("error") instanceof Map<?, ?> ? all.get("error") : ErrorBody.flat(all);
            return Reply.failed(status, Failures.of(status, error, call));
        }
        if (status >= 400) {
            Object message = all.getOrDefault("message", "the service gave no reason");
            return Reply.failed(status, Failures.of(status, Map.of("message", String.valueOf(message)), call));
        }
        Object data = all.containsKey("data") ? all.get("data") : all;
        JsonParser tree = new TreeTraversingParser(json.node(data));
        tree.nextToken();
        return Reply.of(status, reader.read(tree, json));
    }

    private Reply<T> bare(int status, JsonParser at) throws IOException {
        T data = reader.read(at, json);
        return status >= 400
                ? Reply.failed(status, failure(status, "the service gave no reason", null))
                : Reply.of(status, data);
    }

    private WorkfrontException brokenOff(int status, IOException cause) {
        return Failures.brokenOff(status, call, cause);
    }

    private WorkfrontException redirected(Answer answer) {
        return failure(
                answer.status(),
                "the service redirects to another page, probably to its login: the path is not for integrations,"
                        + " or the url is not that of a Workfront tenant",
                null);
    }

    private WorkfrontException notJson(Answer answer, String start) {
        String type = answer.contentType() == null ? "no content type" : answer.contentType();
        boolean html = type.toLowerCase(Locale.ROOT).contains("html")
                || start.stripLeading().startsWith("<");
        String what = "the answer is " + (html ? "an HTML page" : "no JSON") + " (" + type + "): "
                + SPACES.matcher(TAGS.matcher(start).replaceAll(" "))
                        .replaceAll(" ")
                        .trim();
        // A page of somebody on the way is no word of the service about an object, nor about credentials.
        return answer.status() == 404 || call.isSignIn()
                ? Failures.notTheService(answer.status(), what, call)
                : failure(answer.status(), what, null);
    }

    private WorkfrontException failure(int status, String what, Throwable cause) {
        return Failures.of(status, what, call, cause);
    }
}

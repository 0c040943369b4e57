package io.github.camelworkfront.internal.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/**
 * Reads answers of the event subscription service, which knows no envelope: JSON as it is, or nothing at all. What its
 * errors look like is on no record (Adobe, "Event Subscription API" lists statuses only), so the status decides and any
 * text that looks like a reason is the reason.
 */
public final class EventAnswerReader implements AnswerReader<Reply<EventAnswer>> {

    /** Bytes of an answer; a page of 1,000 subscriptions has far less. */
    private static final int MOST = 16 << 20;

    private final ServiceCall call;
    private final Json json;

    public EventAnswerReader(ServiceCall call, Json json) {
        this.call = call;
        this.json = json;
    }

    @Override
    public Reply<EventAnswer> read(Answer answer) throws IOException {
        int status = answer.status();
        String text;
        try {
            byte[] body = answer.body().readNBytes(MOST + 1);
            if (body.length > MOST) {
                return Reply.failed(status, Failures.of(status, "the answer is too large", call, null));
            }
            text = new String(body, StandardCharsets.UTF_8).strip();
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return Reply.failed(status, Failures.brokenOff(status, call, e));
        }
        if (status >= 300) {
            return Reply.failed(status, refusal(answer, text));
        }
        if (text.isEmpty()) {
            return call.verb().equals("GET")
                    ? Reply.failed(status, Failures.of(status, "the answer is empty", call, null))
                    : Reply.of(status, new EventAnswer(null, answer.headers().get("location")));
        }
        try {
            Object told = json.parse(text);
            WorkfrontException error = errorIn(told, status);
            return error == null
                    ? Reply.of(status, new EventAnswer(told, answer.headers().get("location")))
                    : Reply.failed(status, error);
        } catch (JsonProcessingException e) {
            return Reply.failed(status, Failures.of(status, notJson(answer), call, e));
        }
    }

    /** An error that came with a status of success, as the other services have sent it; null for none. */
    private WorkfrontException errorIn(Object told, int status) {
        if (!(told instanceof Map<?, ?> map) || map.get("error") == null || Boolean.FALSE.equals(map.get("error"))) {
            return null;
        }
        Object error = map.get("error");
        String reason = reason(told);
        return error instanceof Map<?, ?> || error instanceof String
                ? Failures.of(status, error, call)
                : Failures.of(status, Map.of("message", reason == null ? "the service gave no reason" : reason), call);
    }

    private WorkfrontException refusal(Answer answer, String text) {
        int status = answer.status();
        if (Failures.redirects().contains(status)) {
            return Failures.of(status, "the service redirects to another page, probably to its login", call, null);
        }
        try {
            Object told = text.startsWith("{") || text.startsWith("[") ? json.parse(text) : null;
            String reason = reason(told);
            return told == null && !text.isEmpty()
                    ? page(answer)
                    : Failures.of(status, reason == null ? "the service gave no reason" : reason, call, null);
        } catch (JsonProcessingException e) {
            return page(answer);
        }
    }

    /** A page of somebody else on the way: its "not found" says nothing about the subscription. */
    private WorkfrontException page(Answer answer) {
        return answer.status() == 404
                ? Failures.notTheService(404, notJson(answer), call)
                : Failures.of(answer.status(), notJson(answer), call, null);
    }

    private static String notJson(Answer answer) {
        return "the answer is no JSON (" + (answer.contentType() == null ? "no content type" : answer.contentType())
                + ")";
    }

    /** The first text that can be a reason; null when there is none. */
    private static String reason(Object told) {
        if (told instanceof String text) {
            return text.isBlank() ? null : text;
        }
        if (told instanceof Collection<?> list) {
            return list.isEmpty() ? null : reason(list.iterator().next());
        }
        if (told instanceof Map<?, ?> map) {
            for (String name : new String[] {"message", "detail", "error", "errors", "title", "error_description"}) {
                String reason = reason(map.get(name));
                if (reason != null) {
                    return reason;
                }
            }
        }
        return null;
    }
}

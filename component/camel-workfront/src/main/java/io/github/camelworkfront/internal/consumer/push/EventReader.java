package io.github.camelworkfront.internal.consumer.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.json.ServiceDates;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes arrivals of events, in each form that they have had (Adobe, "Event subscription message format" and "Event
 * subscription versioning"): with and without a version; states as objects, or as Base64 text of them; before 2017.3 one
 * state called {@code fields}.
 */
public final class EventReader implements ArrivalReader {

    private static final String ID = "ID";
    private static final String OBJ_CODE = "objCode";

    /** What milliseconds can say, as a message carries a time. */
    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);

    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final Json json;
    private final String objectCode;

    /** @param objectCode of states that do not say it */
    public EventReader(Json json, String objectCode) {
        this.json = json;
        this.objectCode = objectCode;
    }

    /**
     * The events of a delivery, which is one or a list of them.
     *
     * @throws IllegalArgumentException for what is no JSON; its message shows nothing of it
     */
    @Override
    public List<?> events(byte[] delivery) {
        String text = new String(delivery, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return List.of();
        }
        try {
            Object value = json.parse(text);
            return value instanceof List<?> list ? list : List.of(value == null ? "" : value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it is no JSON");
        }
    }

    /**
     * The arrival that an event is.
     *
     * @throws IllegalArgumentException for what is no event; its message shows nothing of it
     */
    @Override
    public Arrival read(Object event) {
        if (!(event instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("it is no JSON object");
        }
        Arrival.Type type = type(map.get("eventType"));
        Map<String, Object> before = state(map.get("oldState"));
        Map<String, Object> after = state(map.get("newState"));
        Map<String, Object> only = state(map.get("fields"));
        boolean deleted = type == Arrival.Type.DELETE;
        Map<String, Object> state = deleted ? first(before, after, only) : first(after, only);
        String id = text(state, map, ID, "objId");
        if (id == null) {
            throw new IllegalArgumentException("it has no state with an ID");
        }
        String code = code(text(state, map, OBJ_CODE, OBJ_CODE));
        state.putIfAbsent(ID, id);
        state.putIfAbsent(OBJ_CODE, code);
        return new Arrival(
                Arrival.Source.PUSH,
                type,
                code,
                id,
                ServiceDates.parse(asText(state.get("lastUpdateDate")), Instant.class),
                time(map.get("eventTime")),
                state,
                deleted || before.isEmpty() ? null : before,
                event,
                text(map, state, "userId", "lastUpdatedByID"),
                false);
    }

    /** As the endpoint has it, so that polls and events have the same keys. */
    private String code(String given) {
        return given == null || given.equalsIgnoreCase(objectCode) ? objectCode : given;
    }

    private static Arrival.Type type(Object word) {
        try {
            return Arrival.Type.valueOf(String.valueOf(word).trim().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("its eventType is none of CREATE, UPDATE and DELETE");
        }
    }

    /** Empty for none. */
    private Map<String, Object> state(Object value) {
        Object decoded = value instanceof String text && !text.isBlank() ? decoded(text.trim()) : value;
        return StateForm.of(decoded instanceof Map<?, ?> map ? map : Map.of());
    }

    private Object decoded(String text) {
        try {
            boolean plain = text.startsWith("{");
            return json.parse(plain ? text : new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalArgumentException("a state is text, but no Base64 of a JSON object");
        }
    }

    @SafeVarargs
    private static Map<String, Object> first(Map<String, Object>... states) {
        for (Map<String, Object> state : states) {
            if (!state.isEmpty()) {
                return state;
            }
        }
        return states[0];
    }

    /** Seconds and nanoseconds; also as one text, as dates are elsewhere. */
    private static Instant time(Object value) {
        if (value instanceof Map<?, ?> map && map.get("epochSecond") instanceof Number second) {
            long nano = map.get("nano") instanceof Number number ? number.longValue() : 0;
            try {
                Instant time = Instant.ofEpochSecond(second.longValue(), nano);
                return time.isBefore(FIRST) || time.isAfter(LAST) ? null : time;
            } catch (DateTimeException | ArithmeticException e) {
                return null;
            }
        }
        return ServiceDates.parse(asText(value), Instant.class);
    }

    private static String text(Map<?, ?> first, Map<?, ?> second, String name, String otherName) {
        String text = asText(first.get(name));
        return text != null ? text : asText(second.get(otherName));
    }

    private static String asText(Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}

package io.github.camelworkfront.sandbox.internal.event.message;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.value.WorkfrontDates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the message of an event (Adobe, "Event Subscription API", "Event subscription versioning"). Dates are in UTC, with a dot before the
 * milliseconds. Version 1 has no version members, and a selection of one in place of a list of one.
 */
public final class EventWriter {

    private static final String FIRST_VERSION = "v1";

    private EventWriter() {}

    /**
     * Writes a message.
     *
     * @param event what happened
     * @param kind what it is said to be
     * @param subscriptionId the ID of the subscription that it is for
     * @param version {@code v1} or {@code v2}
     * @param base64 whether the states are base64 text
     */
    public static byte[] write(Event event, String kind, String subscriptionId, String version, boolean base64) {
        boolean first = version.equals(FIRST_VERSION);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("eventType", kind);
        message.put("subscriptionId", subscriptionId);
        message.put("eventTime", time(event.time()));
        if (!first) {
            message.put("eventVersion", version);
            message.put("subscriptionVersion", version);
        }
        message.put("customerId", event.customerId());
        message.put("userId", event.userId());
        message.put("newState", state(event.newState(), first, base64));
        message.put("oldState", state(event.oldState(), first, base64));
        return json(message);
    }

    private static Map<String, Object> time(Instant instant) {
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("epochSecond", instant.getEpochSecond());
        time.put("nano", instant.getNano());
        return time;
    }

    private static Object state(Map<String, Object> state, boolean first, boolean base64) {
        Map<String, Object> written = new LinkedHashMap<>();
        state.forEach((name, value) ->
                written.put(name, written(first && name.equals("parameterValues") ? collapsed(value) : value)));
        return base64 ? Base64.getEncoder().encodeToString(json(written)) : written;
    }

    private static Object collapsed(Object values) {
        if (!(values instanceof Map<?, ?> map)) {
            return values;
        }
        Map<Object, Object> collapsed = new LinkedHashMap<>(map);
        collapsed.replaceAll((name, value) -> value instanceof List<?> list && list.size() == 1 ? list.get(0) : value);
        return collapsed;
    }

    private static Object written(Object value) {
        if (value instanceof Instant instant) {
            return WorkfrontDates.formatForEvent(instant, ZoneOffset.UTC);
        }
        if (value instanceof BigDecimal decimal) {
            // A negative scale would be written with an exponent.
            return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> written = new LinkedHashMap<>();
            map.forEach((name, member) -> written.put(String.valueOf(name), written(member)));
            return written;
        }
        return value instanceof List<?> list
                ? list.stream().map(EventWriter::written).toList()
                : value;
    }

    private static byte[] json(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2_048);
        try (JsonGenerator json = Json.generator(out)) {
            json.writePOJO(value);
        } catch (IOException e) {
            throw new UncheckedIOException("A message cannot be written", e);
        }
        return out.toByteArray();
    }
}

package io.github.camelworkfront.sandbox.internal.query;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelworkfront.sandbox.internal.value.WorkfrontDates;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Writes the values that objects hold as JSON, dates in the REST form. */
public final class JsonValues {

    private JsonValues() {}

    /**
     * @param value a value as entities hold it, or a map or list of such
     * @param zone the zone to write dates in
     * @param json where to write
     */
    public static void write(Object value, ZoneId zone, JsonGenerator json) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Instant instant) {
            json.writeString(WorkfrontDates.format(instant, zone));
        } else if (value instanceof Number number) {
            writeNumber(number, json);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, zone, json);
        } else if (value instanceof List<?> list) {
            writeList(list, zone, json);
        } else {
            json.writeNull();
        }
    }

    private static void writeNumber(Number number, JsonGenerator json) throws IOException {
        if (number instanceof BigDecimal decimal) {
            // A negative scale would be written with an exponent.
            json.writeNumber(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
        } else {
            json.writeNumber(number.longValue());
        }
    }

    private static void writeMap(Map<?, ?> map, ZoneId zone, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            write(entry.getValue(), zone, json);
        }
        json.writeEndObject();
    }

    private static void writeList(List<?> list, ZoneId zone, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Object item : list) {
            write(item, zone, json);
        }
        json.writeEndArray();
    }
}

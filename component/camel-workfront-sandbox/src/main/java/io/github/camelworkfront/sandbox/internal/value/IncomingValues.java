package io.github.camelworkfront.sandbox.internal.value;

import io.github.camelworkfront.sandbox.internal.catalog.FieldType;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * Brings what a client sends for a field to the kind that the store holds: text from forms and queries, or JSON values.
 */
public final class IncomingValues {

    private IncomingValues() {}

    /**
     * @param field the field's name, for the error
     * @param type what the field holds
     * @param value what was sent; text is read, and JSON values stay as they are where the field can hold them
     * @param zone the zone of dates that name none
     * @return the value to store; null for empty text in a field that is not text
     * @throws WorkfrontFault "invalid parameter" when the value is not of that kind
     */
    public static Object read(String field, FieldType type, Object value, ZoneId zone) {
        if (type == FieldType.STRING) {
            return value;
        }
        if (!(value instanceof String text)) {
            return json(field, type, value);
        }
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case DATE_TIME -> date(field, text, zone);
            case NUMBER -> number(field, text);
            case BOOLEAN -> bool(field, text);
            default -> text;
        };
    }

    /** Objects are nowhere values, and lists only where there can be several IDs. */
    private static Object json(String field, FieldType type, Object value) {
        boolean fits =
                switch (type) {
                    case REFERENCE -> !(value instanceof Map<?, ?>);
                    case DATE_TIME -> value == null || value instanceof Instant;
                    default -> value == null || value instanceof Number || value instanceof Boolean;
                };
        if (!fits) {
            throw WorkfrontFault.invalidParameter(field, value);
        }
        return value;
    }

    private static Instant date(String field, String text, ZoneId zone) {
        return WorkfrontDates.parse(text, zone)
                .map(DateValue::instant)
                .orElseThrow(() -> WorkfrontFault.invalidParameter(field, text));
    }

    private static Number number(String field, String text) {
        try {
            BigDecimal number = new BigDecimal(text.trim());
            boolean whole = number.scale() <= 0 && number.precision() < 19;
            return whole ? (Number) number.longValueExact() : number;
        } catch (NumberFormatException | ArithmeticException e) {
            throw WorkfrontFault.invalidParameter(field, text);
        }
    }

    private static Boolean bool(String field, String text) {
        return switch (text.trim().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw WorkfrontFault.invalidParameter(field, text);
        };
    }
}

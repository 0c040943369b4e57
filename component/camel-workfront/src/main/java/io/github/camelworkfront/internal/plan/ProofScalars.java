package io.github.camelworkfront.internal.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts, numbers, true and false as Workfront Proof has them. */
final class ProofScalars {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final int SHOWN = 60;

    private ProofScalars() {}

    /**
     * @param type {@code string}, {@code int}, {@code boolean}, {@code float}, or {@code anyType}, which is a number
     *     where it looks like one
     * @throws IllegalArgumentException for what is no such value, with one that is
     */
    static Object of(String type, String where, Object value) {
        return switch (type) {
            case "int" -> whole(where, value);
            case "boolean" -> bool(where, value);
            case "float" -> decimal(where, value);
            case "string" -> text(where, value);
            default -> WHOLE.matcher(String.valueOf(value).trim()).matches() ? whole(where, value) : text(where, value);
        };
    }

    private static String text(String where, Object value) {
        if (value instanceof Map
                || value instanceof Collection
                || value.getClass().isArray()) {
            throw new IllegalArgumentException(
                    where + " must be one text, but is a " + value.getClass().getName());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Empty text is what a route gives for nothing. */
    private static Object whole(String where, Object value) {
        if (value instanceof String text && text.isBlank()) {
            return null;
        }
        try {
            if (!(value instanceof Boolean)) {
                long number = exact(value);
                // Not ?:, which would make a Long of both.
                if (number == (int) number) {
                    return (int) number;
                }
                return number;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // told below
        }
        throw refused(where, "int", value, "a whole number such as 1001");
    }

    private static long exact(Object value) {
        if (value instanceof BigInteger number) {
            return number.longValueExact();
        }
        return new BigDecimal(String.valueOf(value).trim()).longValueExact();
    }

    private static Object bool(String where, Object value) {
        String text = String.valueOf(value).trim();
        if (text.isEmpty()) {
            return null;
        }
        if (value instanceof Boolean || text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        if (text.equals("1") || text.equals("0")) {
            return text.equals("1");
        }
        throw refused(where, "boolean", value, "true or false");
    }

    private static Object decimal(String where, Object value) {
        String text = String.valueOf(value).trim();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw refused(where, "float", value, "a number such as 9.50");
        }
    }

    private static IllegalArgumentException refused(String where, String type, Object value, String example) {
        String shown = String.valueOf(value);
        return new IllegalArgumentException(where + " is of type " + type + ", which '"
                + (shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "…") + "' is not; a correct value is "
                + example);
    }
}

package io.github.camelworkfront.internal.envelope;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Values of the primitive types. What is not of its type stays text, since a service that sends it means something by it
 * and nobody is helped by an answer that cannot be had.
 */
final class Scalars {

    /** Longer ones are not numbers that anybody means, and cost time that grows faster than they do. */
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,40}");

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

    private Scalars() {}

    /**
     * @param text not empty
     * @param type {@code int}, {@code boolean} or {@code float} of the catalogue, or a name of XML Schema; text for all
     *     others
     */
    static Object read(String text, String type) {
        return switch (type) {
            case "int",
                    "integer",
                    "long",
                    "short",
                    "byte",
                    "unsignedInt",
                    "unsignedLong",
                    "unsignedShort",
                    "unsignedByte",
                    "nonNegativeInteger",
                    "positiveInteger",
                    "negativeInteger",
                    "nonPositiveInteger" -> whole(text);
            case "boolean" -> truth(text);
            case "float", "double", "decimal" -> decimal(text);
            default -> text;
        };
    }

    /** An Integer, where that is too small a Long, then a BigInteger. */
    private static Object whole(String text) {
        String digits = text.strip();
        if (!WHOLE.matcher(digits).matches()) {
            return blankOr(text);
        }
        BigInteger number = new BigInteger(digits);
        if (number.bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }

    private static Object truth(String text) {
        return switch (text.strip()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> blankOr(text);
        };
    }

    private static Object decimal(String text) {
        String digits = text.strip();
        return DECIMAL.matcher(digits).matches() ? new BigDecimal(digits) : blankOr(text);
    }

    private static Object blankOr(String text) {
        return text.isBlank() ? null : text;
    }
}

package io.github.camelworkfront.sandbox.internal.proof.soap;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import java.math.BigDecimal;
import java.util.Locale;

/** Texts and values of the simple types. */
final class Scalars {

    private Scalars() {}

    /**
     * Reads a value.
     *
     * @param type the local name of a type of XML Schema; one that is not known means text
     * @throws ProofFault if the text does not fit the type
     */
    static Object read(String type, String text) {
        try {
            return switch (type) {
                case "int", "integer", "long", "short" -> Integer.valueOf(text.strip());
                case "float", "double", "decimal" -> new BigDecimal(text.strip());
                case "boolean" -> flag(text.strip().toLowerCase(Locale.ROOT));
                default -> text;
            };
        } catch (NumberFormatException e) {
            throw ProofFault.encoding();
        }
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw ProofFault.encoding();
        };
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it is not of the type
     */
    static String write(String type, Object value) {
        boolean fits =
                switch (type) {
                    case "int" -> value instanceof Integer || value instanceof Long;
                    case "float" -> value instanceof Number;
                    case "boolean" -> value instanceof Boolean;
                    default -> value instanceof String || value instanceof Number || value instanceof Boolean;
                };
        if (!fits) {
            throw new IllegalArgumentException(
                    "a " + value.getClass().getSimpleName() + " is no " + type + " of the Proof schema");
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}

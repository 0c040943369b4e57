package io.github.camelworkfront.sandbox.internal.proof.proofs;

/** Reads ids that may be numbers or text, as arrays of anything hold them. */
final class Ids {

    private Ids() {}

    /** Returns null for null, and 0, which nothing has for an id, for what is no number. */
    static Integer of(Object value) {
        if (value == null || value instanceof Integer) {
            return (Integer) value;
        }
        try {
            return Integer.valueOf(value.toString().trim());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

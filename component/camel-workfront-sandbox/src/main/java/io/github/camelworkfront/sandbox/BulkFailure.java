package io.github.camelworkfront.sandbox;

/**
 * How the sandbox answers a bulk request, without {@code atomic=true}, of which a part fails. The real service's answer is not on record, so a client has to cope with each of these.
 */
public enum BulkFailure {
    /** The whole piece is refused with the error of the first bad item, and nothing is applied. */
    REFUSED,
    /** The items before the first bad one are applied; the answer is the error alone. */
    APPLIED_UP_TO,
    /** Every good item is applied; a bad one is answered by {@code {"error":{...}}} in its place. The default. */
    ERROR_IN_PLACE,
    /** Every good item is applied; the bad ones are missing from the answer, so that it has fewer elements. */
    FEWER_RESULTS;

    /** Returns the name used on the command line and under {@code /_sandbox/bulk-failure}, such as {@code applied-up-to}. */
    public String label() {
        return Labels.of(this);
    }

    /**
     * Finds a shape by its name, in the spelling of a constant or of the command line, such as {@code applied-up-to}.
     *
     * @throws IllegalArgumentException naming the known ones if there is no such shape
     */
    public static BulkFailure of(String name) {
        return Labels.find(BulkFailure.class, name, "bulk failure");
    }
}

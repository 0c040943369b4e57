package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.store.Store;

/** Custom fields, which are known by the parameters that define them. */
public final class CustomFields {

    /** What a custom field's name begins with wherever it is used. */
    public static final String PREFIX = "DE:";

    private CustomFields() {}

    /**
     * @param field a name beginning with {@link #PREFIX}
     * @return whether the store has a parameter (PARAM) of the name behind it
     */
    public static boolean isKnown(Store store, String field) {
        String name = field.substring(PREFIX.length());
        return store.stream("PARAM").anyMatch(parameter -> name.equals(parameter.get("name")));
    }
}

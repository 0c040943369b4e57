package io.github.camelworkfront.sandbox.internal.form;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.Optional;

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
        return parameter(store, field).isPresent();
    }

    /**
     * @param field a name beginning with {@link #PREFIX}
     * @return the parameter (PARAM) of the name behind it
     */
    public static Optional<Entity> parameter(Store store, String field) {
        String name = field.substring(PREFIX.length());
        return store.stream("PARAM")
                .filter(parameter -> name.equals(parameter.get("name")))
                .findFirst();
    }
}

package io.github.camelworkfront.sandbox.internal.store;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection.Linked;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection.Referring;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which fields are worth an index: the foreign keys that some collection looks its members up by, and the ID that other
 * systems know an object by, which whoever synchronises asks for in every call.
 */
final class Indexes {

    /** Every object has the one customer's ID: an index of it would be a second copy of the table. */
    private static final String USELESS = "customerID";

    private static final String EXTERNAL_ID = "extRefID";

    private final Map<String, Set<String>> fields = new HashMap<>();

    private Indexes() {}

    static Indexes of(ObjectCatalog catalog) {
        Indexes indexes = new Indexes();
        catalog.all().forEach(type -> type.collections().values().forEach(indexes::add));
        catalog.all().stream()
                .filter(type -> type.fields().contains(EXTERNAL_ID))
                .forEach(type -> indexes.add(type.code(), EXTERNAL_ID));
        return indexes;
    }

    Set<String> fieldsOf(String code) {
        return fields.getOrDefault(code, Set.of());
    }

    private void add(ObjectCollection collection) {
        if (collection instanceof Referring referring) {
            add(referring.target(), referring.foreignKey());
        } else if (collection instanceof Linked linked) {
            add(linked.link(), linked.ownerKey());
        }
    }

    private void add(String code, String field) {
        if (!field.equals(USELESS)) {
            fields.computeIfAbsent(code, key -> new HashSet<>()).add(field);
        }
    }
}

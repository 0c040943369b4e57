package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection;
import java.util.List;
import java.util.Map;

/**
 * What a write asks for, checked.
 *
 * @param fields values of direct and custom fields by name, null to clear one
 * @param references objects that are written inside their owner, by the name of the reference; they bring no ID of their own
 * @param members collections to replace
 */
record Changes(Map<String, Object> fields, Map<String, Map<String, Object>> references, List<Members> members) {

    /**
     * A collection to replace.
     *
     * @param name the name of the collection
     * @param collection how its members are kept
     * @param rows the new members
     */
    record Members(String name, ObjectCollection collection, List<Map<String, Object>> rows) {}
}

package io.github.camelworkfront.codegen.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be generated.
 *
 * @param objects codes or names of objects, in any case; empty for all that are known
 * @param fields by code or name of an object, the names of the fields, references, collections and custom fields ({@code DE:Client}) it shall have;
 *     {@code DE:*} stands for all custom fields. An object that is not named has all. {@code ID} and {@code objCode} need not be named.
 */
public record Selection(List<String> objects, Map<String, Set<String>> fields) {

    /** All objects with all fields. */
    public static final Selection ALL = new Selection(List.of(), Map.of());

    public Selection {
        objects = List.copyOf(objects);
        fields = Map.copyOf(fields);
    }

    /** The same with other objects. */
    public Selection withObjects(Collection<String> words) {
        return new Selection(List.copyOf(words), fields);
    }

    /** The same with these fields of an object. */
    public Selection withFields(String object, Collection<String> names) {
        Map<String, Set<String>> all = new LinkedHashMap<>(fields);
        all.put(object, new LinkedHashSet<>(names));
        return new Selection(objects, all);
    }
}

package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** {@code GET /metadata}: all object types, keyed by their names. */
final class ObjectListOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        Map<String, Object> objects = new TreeMap<>();
        call.tenant().catalog().all().forEach(type -> objects.put(type.apiName(), entry(call, type)));
        return Outcome.value(Map.of("objects", objects));
    }

    private static Map<String, Object> entry(RestCall call, ObjectType type) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", type.apiName());
        entry.put("label", type.label());
        entry.put("objCode", type.code());
        if (type.secondary()) {
            // A text, not a boolean, and absent otherwise: as recorded.
            entry.put("secondaryObject", "true");
        }
        entry.put("url", MetadataMembers.url(call, type));
        return entry;
    }
}

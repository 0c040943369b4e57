package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code GET /OBJ/metadata}: what an object type consists of; {@code fields} restricts the sections. */
final class MetadataOperation implements Operation {

    private static final Set<String> HEAD = Set.of("name", "label", "objCode", "url");

    @Override
    public Outcome perform(RestCall call) {
        Map<String, Object> metadata = describe(call);
        call.params()
                .first("fields")
                .filter(fields -> !fields.isBlank() && !fields.equals("*"))
                .ifPresent(fields -> {
                    List<String> sections =
                            Arrays.stream(fields.split(",")).map(String::trim).toList();
                    metadata.keySet().removeIf(key -> !HEAD.contains(key) && !sections.contains(key));
                });
        return Outcome.value(metadata);
    }

    private static Map<String, Object> describe(RestCall call) {
        ObjectType type = call.type();
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", type.apiName());
        metadata.put("label", type.label());
        metadata.put("objCode", type.code());
        metadata.put("url", MetadataMembers.url(call, type));
        metadata.put("fields", MetadataMembers.fields(type));
        metadata.put("references", MetadataMembers.references(call));
        metadata.put("collections", MetadataMembers.collections(call));
        metadata.put("custom", MetadataMembers.custom(call));
        metadata.put("search", Map.of());
        metadata.put("actions", MetadataMembers.actions(type));
        metadata.put("queries", MetadataMembers.queries(type));
        metadata.put(
                "operations",
                type.operations().stream()
                        .filter(MetadataMembers::isListed)
                        .sorted()
                        .toList());
        return metadata;
    }
}

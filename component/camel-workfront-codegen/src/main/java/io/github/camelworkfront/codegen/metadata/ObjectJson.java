package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The answer of {@code OBJ/metadata}. */
final class ObjectJson {

    private ObjectJson() {}

    static boolean isOne(JsonNode node) {
        return node.path("objCode").isTextual()
                && Stream.of("fields", "references", "collections", "custom")
                        .anyMatch(section -> node.path(section).isObject());
    }

    static ObjectDescription read(JsonNode node) {
        return new ObjectDescription(
                node.get("objCode").asText(),
                text(node, "name"),
                text(node, "label"),
                members(node.path("fields"), ObjectJson::field),
                members(node.path("references"), ObjectJson::link),
                members(node.path("collections"), ObjectJson::link),
                members(node.path("custom"), CustomFieldJson::named));
    }

    private static <T> List<T> members(JsonNode section, BiFunction<String, JsonNode, T> reader) {
        List<T> members = new ArrayList<>();
        section.fields().forEachRemaining(entry -> members.add(reader.apply(entry.getKey(), entry.getValue())));
        return members;
    }

    private static FieldDescription field(String name, JsonNode node) {
        return new FieldDescription(
                name,
                text(node, "label"),
                text(node, "fieldType"),
                Choices.in(node.path("possibleValues")),
                isReadOnly(node));
    }

    private static LinkDescription link(String name, JsonNode node) {
        return new LinkDescription(name, text(node, "label"), text(node, "typeObjCode"), isReadOnly(node));
    }

    private static boolean isReadOnly(JsonNode node) {
        return StreamSupport.stream(node.path("flags").spliterator(), false)
                .anyMatch(flag -> flag.asText().equals("READ_ONLY"));
    }

    /** A member that is text; null where it is missing or null. */
    static String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isTextual() ? value.asText() : null;
    }
}

package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;

/** A custom field, in the section {@code custom} of metadata or as a parameter of a form. */
final class CustomFieldJson {

    private static final String PREFIX = "DE:";

    private CustomFieldJson() {}

    static CustomField named(String name, JsonNode node) {
        return new CustomField(
                name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name,
                ObjectJson.text(node, "label"),
                ObjectJson.text(node, "dataType"),
                ObjectJson.text(node, "displayType"),
                Choices.in(node.path(node.has("parameterOptions") ? "parameterOptions" : "possibleValues")));
    }

    static boolean isParameter(JsonNode node) {
        return node.path("name").isTextual();
    }

    static CustomField parameter(JsonNode node) {
        return named(node.get("name").asText(), node);
    }
}

package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A row of {@code category/search} with its parameters. */
final class FormJson {

    private FormJson() {}

    static boolean isOne(JsonNode node) {
        return node.path("name").isTextual()
                && node.path("categoryParameters").isArray()
                && !codes(node).isEmpty();
    }

    static FormDescription read(JsonNode node) {
        return new FormDescription(
                node.get("name").asText(), ObjectJson.text(node, "description"), codes(node), fields(node));
    }

    private static Set<String> codes(JsonNode node) {
        Set<String> codes = new LinkedHashSet<>();
        node.path("objTypes").forEach(code -> codes.add(code.asText()));
        if (codes.isEmpty() && node.path("catObjCode").isTextual()) {
            codes.add(node.get("catObjCode").asText());
        }
        return codes;
    }

    private static List<CustomField> fields(JsonNode node) {
        return StreamSupport.stream(node.get("categoryParameters").spliterator(), false)
                .filter(row -> CustomFieldJson.isParameter(row.path("parameter")))
                .sorted(Comparator.comparingInt(row -> row.path("displayOrder").asInt(Integer.MAX_VALUE)))
                .map(row -> CustomFieldJson.parameter(row.get("parameter")))
                .toList();
    }
}

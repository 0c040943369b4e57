package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Makes answers the same for the same tenant, and keeps of them what classes are made from. */
final class Answers {

    /** What nobody needs who has no session: addresses of the tenant, what can be called. */
    private static final List<String> PASSED_OVER = List.of("url", "actions", "queries", "operations", "search", "ID");

    private static final Comparator<JsonNode> ROWS = Comparator.comparing(
                    (JsonNode row) -> row.path("enumClass").asText())
            .thenComparing(row -> row.path("name").asText())
            .thenComparing(row -> row.path("value").asText())
            .thenComparing(row -> row.path("label").asText());

    private Answers() {}

    /** With the members of every object sorted by name, less those that name the tenant or its services. */
    static JsonNode tidied(JsonNode metadata) {
        return tidied(metadata, true);
    }

    /** The rows of a search, sorted by what they name. */
    static JsonNode sorted(JsonNode rows) {
        ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
        StreamSupport.stream(rows.spliterator(), false)
                .map(row -> tidied(row, true))
                .sorted(ROWS)
                .forEach(sorted::add);
        return sorted;
    }

    private static JsonNode tidied(JsonNode node, boolean description) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> array.add(tidied(each, description)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        // The members of a section are named after fields, and a field may well be called "url".
        names.removeIf(name ->
                description && PASSED_OVER.contains(name) || node.get(name).isNull());
        names.forEach(name -> object.set(name, tidied(node.get(name), !description || !isSection(name))));
        return object;
    }

    private static boolean isSection(String name) {
        return Set.of("fields", "references", "collections", "custom").contains(name);
    }
}

package io.github.camelworkfront.sandbox.internal.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of a search without those that the service eats before it looks for filters. */
final class SearchParameters {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Recorded: username, password, apiKey, sessionID, method, fields, action "..."; the others are the sandbox's reading of the dots. */
    private static final Set<String> RESERVED = Set.of(
            "username",
            "password",
            "apiKey",
            "sessionID",
            "method",
            "fields",
            "action",
            "map",
            "jsonp",
            "filters",
            "updates",
            "options",
            "listOptions",
            "atomic",
            "copySourceID",
            "subdomain");

    private SearchParameters() {}

    /**
     * @param parameters all parameters of the request
     * @return those that are about fields, with the members of {@code filters=} merged in
     */
    static Map<String, List<String>> of(Map<String, List<String>> parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!RESERVED.contains(name) && !name.startsWith("$$")) {
                add(all, name, values);
            }
        });
        parameters.getOrDefault("filters", List.of()).forEach(json -> merge(all, json));
        return all;
    }

    private static void merge(Map<String, List<String>> all, String json) {
        JsonNode filters = read(json);
        if (!filters.isObject()) {
            throw WorkfrontFault.jsonParsing();
        }
        filters.properties().forEach(e -> {
            if (!e.getKey().startsWith("$$")) {
                add(all, e.getKey(), texts(e.getValue()));
            }
        });
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw WorkfrontFault.jsonParsing();
        }
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> texts.add(item.asText()));
        } else {
            texts.add(value.isNull() ? "" : value.asText());
        }
        return texts;
    }

    private static void add(Map<String, List<String>> all, String name, List<String> values) {
        all.computeIfAbsent(name, key -> new ArrayList<>()).addAll(values);
    }
}

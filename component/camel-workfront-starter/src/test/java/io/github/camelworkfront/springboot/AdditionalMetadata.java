package io.github.camelworkfront.springboot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What editors cannot see in the class: defaults, which the class leaves to the component, and the values of enums that are text. */
record AdditionalMetadata(List<ComponentOption> options) {

    private static final String PREFIX = "camel.component.workfront.";

    String text() throws JsonProcessingException {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put(
                "properties",
                options.stream()
                        .filter(option -> option.defaultValue() != null)
                        .map(AdditionalMetadata::property)
                        .toList());
        metadata.put(
                "hints",
                options.stream()
                        .filter(option -> !option.values().isEmpty())
                        .map(AdditionalMetadata::hint)
                        .toList());
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(metadata) + "\n";
    }

    private static Map<String, Object> property(ComponentOption option) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("name", PREFIX + option.dashed());
        property.put("defaultValue", option.propertyDefault());
        return property;
    }

    private static Map<String, Object> hint(ComponentOption option) {
        Map<String, Object> hint = new LinkedHashMap<>();
        hint.put("name", PREFIX + option.dashed());
        hint.put(
                "values",
                option.values().stream().map(value -> Map.of("value", value)).toList());
        return hint;
    }
}

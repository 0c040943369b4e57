package io.github.camelworkfront.springboot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * An option as the component describes it.
 *
 * @param name in Java's spelling: {@code apiKey}
 * @param kind the type as editors see it: string, boolean, integer, duration, enum or object
 * @param javaType the type of the setter
 * @param defaultValue as text, null for none
 * @param values of an enum; empty for others
 */
record ComponentOption(
        String name,
        String kind,
        String javaType,
        String description,
        String defaultValue,
        boolean secret,
        List<String> values) {

    /** All options of the component, in its own order. */
    static List<ComponentOption> all() throws IOException {
        try (InputStream json =
                ComponentOption.class.getResourceAsStream("/META-INF/io/github/camelworkfront/workfront.json")) {
            JsonNode options = new ObjectMapper().readTree(json).required("componentProperties");
            return options.properties().stream()
                    .map(option -> of(option.getKey(), option.getValue()))
                    .toList();
        }
    }

    private static ComponentOption of(String name, JsonNode option) {
        return new ComponentOption(
                name,
                option.required("type").asText(),
                option.required("javaType").asText(),
                option.required("description").asText(),
                option.path("defaultValue").asText(null),
                option.path("secret").asBoolean(),
                StreamSupport.stream(option.path("enum").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    /** The type of the property; a wrapper, so that one that is not set can be told from one that is. */
    String propertyType() {
        return switch (kind) {
            case "boolean" -> "Boolean";
            case "integer" -> "Integer";
            case "duration" -> "Duration";
            case "string" -> "String";
            case "enum", "object" -> javaType.substring(javaType.lastIndexOf('.') + 1);
            default -> throw new IllegalStateException("An option of the new kind " + kind + ": " + name);
        };
    }

    boolean isObject() {
        return kind.equals("object");
    }

    /** In the spelling of Spring Boot's property files: {@code api-key}. */
    String dashed() {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    /** With a capital in front, as in the names of getters. */
    String capitalised() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The default as editors show it, with the unit of a duration. */
    Object propertyDefault() {
        return switch (kind) {
            case "boolean" -> Boolean.valueOf(defaultValue);
            case "integer" -> Integer.valueOf(defaultValue);
            case "duration" -> defaultValue + "ms";
            default -> defaultValue;
        };
    }
}

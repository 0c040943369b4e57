package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of {@code {"label": …, "value": …}}. */
final class Choices {

    private Choices() {}

    /** The choices in a list; none in anything else. A value that comes twice counts once. */
    static List<ChoiceDescription> in(JsonNode list) {
        Map<String, ChoiceDescription> choices = new LinkedHashMap<>();
        for (JsonNode each : list) {
            JsonNode value = each.path("value");
            if (value.isValueNode() && !value.isNull()) {
                choices.putIfAbsent(
                        value.asText(),
                        new ChoiceDescription(value.asText(), each.path("label").asText("")));
            }
        }
        return List.copyOf(choices.values());
    }
}

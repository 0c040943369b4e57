package io.github.camelworkfront.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of all options, those of an endpoint first. */
final class OptionsPage {
    private static final String INTRODUCTION = """
            # All options

            This page is made from the component's own description.

            An option of an address is written after its question mark, or under `parameters` in YAML. An option of the component is set once for all addresses, for example in
            `application.properties` as `camel.component.workfront.url = …`. Options that are secret never show up in a log.

            """;

    private OptionsPage() {}

    static String of(JsonNode metadata) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("## Options of an address\n\n`workfront:resource/operation`\n");
        tables(page, metadata.get("properties"), "");
        page.append(
                "\n## Options of the component\n\nThose of an address that say where Workfront is, who asks and how requests travel are options of the component too.\n");
        tables(page, metadata.get("componentProperties"), " of the component");
        return page.toString();
    }

    private static void tables(StringBuilder page, JsonNode options, String ofWhat) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        options.fields()
                .forEachRemaining(option -> groups.computeIfAbsent(
                                option.getValue().path("group").asText("common"), group -> new ArrayList<>())
                        .add(row(option.getKey(), option.getValue())));
        page.append(groups.keySet().stream()
                .map(group -> "[" + heading(group) + "](#" + Headings.anchor(heading(group) + ofWhat) + ")")
                .collect(Collectors.joining(" · ", "\n", "\n")));
        groups.forEach((group, rows) -> {
            page.append("\n### ").append(heading(group)).append(ofWhat).append("\n\n");
            page.append("| option | type | usually | meaning |\n|---|---|---|---|\n");
            rows.forEach(page::append);
        });
    }

    private static String heading(String group) {
        return Character.toUpperCase(group.charAt(0)) + group.substring(1);
    }

    private static String row(String name, JsonNode option) {
        String notes = (option.path("required").asBoolean() ? " **Required.**" : "")
                + (option.path("secret").asBoolean() ? " **Secret.**" : "");
        return "| `" + option.path("prefix").asText("").replaceAll("(.+)", "$1NAME")
                + (option.has("prefix") ? "" : name) + "` | " + type(option) + " | " + usually(option) + " | "
                + GeneratedPages.cell(option.path("description").asText()) + notes + " |\n";
    }

    private static String usually(JsonNode option) {
        String value = option.path("defaultValue").asText("");
        return value.isEmpty() ? "" : "`" + value + "`";
    }

    private static String type(JsonNode option) {
        if (!option.has("enum")) {
            return option.path("type").asText();
        }
        List<String> values = new ArrayList<>();
        option.get("enum").forEach(value -> values.add("`" + value.asText() + "`"));
        return String.join(", ", values);
    }
}

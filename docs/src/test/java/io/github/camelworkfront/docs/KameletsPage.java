package io.github.camelworkfront.docs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of all Kamelets with their parameters: sources, sinks and actions. */
final class KameletsPage {
    private static final String INTRODUCTION = """
            # All Kamelets

            This page is made from the Kamelets themselves. [Kamelets](kamelets.md) says how they are used.
            """;

    private static final Map<String, String> TYPES = Map.of(
            "source", "Sources: a route begins with one",
            "action", "Actions: in the middle of a route",
            "sink", "Sinks: where a route leads to");

    private KameletsPage() {}

    static String of(List<KameletFile> kamelets) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (String type : List.of("source", "action", "sink")) {
            page.append("\n## ").append(TYPES.get(type)).append('\n');
            kamelets.stream()
                    .filter(kamelet -> kamelet.type().equals(type))
                    .forEach(kamelet -> page.append(section(kamelet)));
        }
        return page.toString();
    }

    private static String section(KameletFile kamelet) {
        return "\n### " + kamelet.name() + "\n\n" + kamelet.description() + "\n\n"
                + "| parameter | type | usually | meaning |\n|---|---|---|---|\n"
                + kamelet.parameters().entrySet().stream()
                        .map(parameter -> row(kamelet, parameter.getKey(), parameter.getValue()))
                        .collect(Collectors.joining());
    }

    private static String row(KameletFile kamelet, String name, Map<String, Object> parameter) {
        String notes = (kamelet.isRequired(name) ? " **Required.**" : "")
                + ("password".equals(parameter.get("format")) ? " **Secret.**" : "")
                + (parameter.containsKey("example") ? " Such as " + code(parameter.get("example")) + "." : "");
        return "| `" + name + "` | " + type(parameter) + " | "
                + (parameter.containsKey("default") ? code(parameter.get("default")) : "") + " | "
                + GeneratedPages.cell(String.valueOf(parameter.get("description"))) + notes + " |\n";
    }

    private static String type(Map<String, Object> parameter) {
        return parameter.get("enum") instanceof List<?> words
                ? words.stream().map(KameletsPage::code).collect(Collectors.joining(", "))
                : String.valueOf(parameter.get("type"));
    }

    private static String code(Object value) {
        return "`" + GeneratedPages.cell(String.valueOf(value)) + "`";
    }
}

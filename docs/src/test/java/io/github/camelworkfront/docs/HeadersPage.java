package io.github.camelworkfront.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;

/** The page of all headers: those that are read, and those that are set. */
final class HeadersPage {
    private static final String SET = "Set by us: ";

    private HeadersPage() {}

    static String of(JsonNode metadata) {
        JsonNode headers = metadata.get("headers");
        return """
                # All headers

                This page is made from the component's own description. No header is on both lists: what one call has set never steers the next.

                ## Headers that you set

                They say for one message what an option says for all, come before the option, and are removed once the call has succeeded.

                """
                + table(headers, description -> !description.startsWith(SET))
                + """

                ## Headers that the component sets

                They tell about the call that was just made, and are never read.

                """
                + table(headers, description -> description.startsWith(SET));
    }

    private static String table(JsonNode headers, Predicate<String> shown) {
        StringBuilder table = new StringBuilder("| header | type | meaning |\n|---|---|---|\n");
        for (Map.Entry<String, JsonNode> header : headers.properties()) {
            String description = header.getValue().path("description").asText();
            if (shown.test(description)) {
                String type = header.getValue().path("javaType").asText();
                table.append("| `" + header.getKey() + "` | " + GeneratedPages.cell(type) + " | "
                        + GeneratedPages.cell(sentence(description)) + " |\n");
            }
        }
        return table.toString();
    }

    private static String sentence(String description) {
        String text = description.startsWith(SET) ? description.substring(SET.length()) : description;
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

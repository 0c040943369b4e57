package io.github.camelworkfront.internal.console;

import io.github.camelworkfront.internal.board.Board;
import io.github.camelworkfront.internal.board.Row;
import io.github.camelworkfront.internal.board.Section;
import java.util.List;
import java.util.Map;
import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;
import org.apache.camel.util.json.JsonArray;
import org.apache.camel.util.json.JsonObject;

/**
 * The page {@code workfront} of Camel's developer console: sessions, lanes, calls, polls, subscriptions and inboxes. Camel
 * finds it where camel-console is there, and nothing asks for it elsewhere.
 */
@DevConsole(
        name = "workfront",
        displayName = "Workfront",
        description = "Sessions, lanes, calls, polls, subscriptions and inboxes of Adobe Workfront")
public class WorkfrontDevConsole extends AbstractDevConsole {

    public WorkfrontDevConsole() {
        super(
                "camel",
                "workfront",
                "Workfront",
                "Sessions, lanes, calls, polls, subscriptions and inboxes of Adobe Workfront");
    }

    @Override
    protected String doCallText(Map<String, Object> options) {
        StringBuilder text = new StringBuilder();
        for (Section section : Section.values()) {
            List<Row> rows = rows(section);
            text.append(section.label())
                    .append(": ")
                    .append(rows.isEmpty() ? "none" : rows.size())
                    .append('\n');
            text.append(TextTable.of(rows)).append('\n');
        }
        return text.toString();
    }

    @Override
    protected JsonObject doCallJson(Map<String, Object> options) {
        JsonObject root = new JsonObject();
        for (Section section : Section.values()) {
            JsonArray rows = new JsonArray();
            rows(section).forEach(row -> rows.add(new JsonObject(row.facts())));
            root.put(section.label(), rows);
        }
        return root;
    }

    private List<Row> rows(Section section) {
        return Board.of(getCamelContext()).rows(section);
    }
}

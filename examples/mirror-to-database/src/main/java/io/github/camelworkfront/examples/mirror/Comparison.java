package io.github.camelworkfront.examples.mirror;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the database with the sandbox, row by row. */
final class Comparison {

    /**
     * A table, and what it mirrors.
     *
     * @param columns names of the columns, the ID first
     * @param fields  what Workfront calls them
     */
    private record Table(String object, String name, List<String> columns, List<String> fields) {}

    private static final List<Table> TABLES = List.of(
            new Table(
                    "PROJ",
                    "project",
                    List.of("id", "name", "status", "priority"),
                    List.of("ID", "name", "status", "priority")),
            new Table(
                    "TASK",
                    "task",
                    List.of("id", "name", "status", "priority", "project_id"),
                    List.of("ID", "name", "status", "priority", "projectID")),
            new Table(
                    "HOUR",
                    "hour_entry",
                    List.of("id", "hours", "status", "task_id", "owner_id"),
                    List.of("ID", "hours", "status", "taskID", "ownerID")));

    /**
     * How a table is beside what it mirrors.
     *
     * @param objects  in Workfront
     * @param rows     in the database
     * @param missing  objects without a row
     * @param outdated rows with a value that is not the object's
     * @param leftOver rows without an object
     */
    record Result(String table, int objects, int rows, int missing, int outdated, int leftOver) {

        boolean same() {
            return missing + outdated + leftOver == 0;
        }
    }

    private final WorkfrontSandbox sandbox;
    private final String url;

    /** @param folder of the database */
    Comparison(WorkfrontSandbox sandbox, Path folder) {
        this.sandbox = sandbox;
        this.url = "jdbc:h2:file:" + folder + "/mirror;AUTO_SERVER=TRUE;IFEXISTS=TRUE";
    }

    /** @throws SQLException also when there is no database */
    List<Result> compare() throws SQLException {
        List<Result> results = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "mirror", "")) {
            for (Table table : TABLES) {
                results.add(compare(table, objects(table), rows(table, connection)));
            }
        }
        return results;
    }

    private static Result compare(Table table, Map<String, List<String>> objects, Map<String, List<String>> rows) {
        int missing = 0;
        int outdated = 0;
        for (Map.Entry<String, List<String>> object : objects.entrySet()) {
            List<String> row = rows.get(object.getKey());
            missing += row == null ? 1 : 0;
            outdated += row != null && !row.equals(object.getValue()) ? 1 : 0;
        }
        int leftOver = (int)
                rows.keySet().stream().filter(id -> !objects.containsKey(id)).count();
        return new Result(table.name, objects.size(), rows.size(), missing, outdated, leftOver);
    }

    private Map<String, List<String>> objects(Table table) {
        Map<String, List<String>> all = new HashMap<>();
        sandbox.objects(table.object)
                .forEach(object -> all.put(
                        (String) object.get("ID"),
                        table.fields.stream()
                                .map(field -> text(object.get(field)))
                                .toList()));
        return all;
    }

    private static Map<String, List<String>> rows(Table table, Connection connection) throws SQLException {
        Map<String, List<String>> all = new HashMap<>();
        String columns = String.join(", ", table.columns);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + columns + " from " + table.name)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= table.columns.size(); i++) {
                    row.add(text(rows.getObject(i)));
                }
                all.put(row.get(0), row);
            }
        }
        return all;
    }

    /** Numbers are the same however they are written. */
    private static String text(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}

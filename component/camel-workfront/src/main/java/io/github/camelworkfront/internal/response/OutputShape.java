package io.github.camelworkfront.internal.response;

import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.internal.json.Json;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Turns plain values into what the route asked for. Scalars (counts, ids, true and false) stay what they are. */
public final class OutputShape {

    private final OutputFormat format;
    private final Class<?> type;
    private final Json json;

    /** @param type class of {@code outputClass}, null for none */
    public OutputShape(OutputFormat format, Class<?> type, Json json) {
        this.format = format;
        this.type = type;
        this.json = json;
    }

    public Object of(Object value) {
        if (value instanceof List<?> list && type != null && !isBulk(list)) {
            return list.stream().map(this::converted).toList();
        }
        if (value instanceof Map<?, ?> && type != null) {
            return converted(value);
        }
        if (value instanceof Iterator<?> rows) {
            return streamed(rows);
        }
        return value instanceof Map<?, ?> || value instanceof List<?> ? formatted(value) : value;
    }

    private static boolean isBulk(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof WorkfrontBulkResult;
    }

    private Object converted(Object row) {
        return row == null ? null : json.convert(row, type);
    }

    private Object formatted(Object value) {
        return switch (format) {
            case json -> json.text(value);
            case node -> json.node(value);
            case map, raw, xml -> value;
        };
    }

    private Object streamed(Iterator<?> rows) {
        if (type != null) {
            return new ShapedRows(rows, this::converted);
        }
        return switch (format) {
            case json -> jsonArray(rows);
            case node -> new ShapedRows(rows, json::node);
            case map, raw, xml -> rows;
        };
    }

    private InputStream jsonArray(Iterator<?> rows) {
        return new JsonArrayStream(rows, json);
    }
}

package io.github.camelworkfront.internal.response;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.camelworkfront.internal.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of a page: an array, an object keyed by ID ({@code map=true}), or one object that is a row itself. */
public final class Rows implements DataReader<List<Object>> {

    private final long most;

    private Rows(long most) {
        this.most = most;
    }

    /** Rows of which so many were asked for. More of them are read, but an answer with more than twice as many is none. */
    public static Rows asked(int rows) {
        return new Rows(2L * rows);
    }

    @Override
    public List<Object> read(JsonParser at, Json json) throws IOException {
        List<Object> rows = new ArrayList<>();
        if (at.currentToken() == JsonToken.START_ARRAY) {
            while (at.nextToken() != JsonToken.END_ARRAY) {
                if (rows.size() >= most) {
                    throw new StreamConstraintsException(
                            "it has more than " + most + " rows, twice as many as were asked for");
                }
                rows.add(json.value(at));
            }
            return rows;
        }
        Object value = json.value(at);
        if (value instanceof Map<?, ?> map && isKeyedById(map)) {
            rows.addAll(map.values());
        } else if (value != null) {
            rows.add(value);
        }
        return rows;
    }

    private static boolean isKeyedById(Map<?, ?> map) {
        return !map.isEmpty()
                && !map.containsKey("ID")
                && !map.containsKey("error")
                && map.values().stream().allMatch(Map.class::isInstance);
    }
}

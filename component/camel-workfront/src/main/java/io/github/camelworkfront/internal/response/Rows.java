package io.github.camelworkfront.internal.response;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelworkfront.internal.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a page: an array, an object keyed by ID ({@code map=true}), or one object that is a row itself. */
public final class Rows implements DataReader<List<Object>> {

    public static final Rows READER = new Rows();

    private Rows() {}

    @Override
    public List<Object> read(JsonParser at, Json json) throws IOException {
        List<Object> rows = new ArrayList<>();
        if (at.currentToken() == JsonToken.START_ARRAY) {
            while (at.nextToken() != JsonToken.END_ARRAY) {
                rows.add(json.value(at));
            }
            return rows;
        }
        Object value = json.value(at);
        if (value instanceof java.util.Map<?, ?> map
                && !map.containsKey("ID")
                && !map.isEmpty()
                && map.values().stream().allMatch(java.util.Map.class::isInstance)) {
            rows.addAll(map.values());
        } else if (value != null) {
            rows.add(value);
        }
        return rows;
    }
}

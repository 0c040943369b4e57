package io.github.camelworkfront.sandbox.internal.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields or arguments that a request brings: as JSON body, as {@code updates=}, or as plain parameters.
 *
 * @param one the values of a single object, or null
 * @param many the values of several objects, or null
 */
record WriteInput(Map<String, Object> one, List<Map<String, Object>> many) {

    /**
     * Reads the input of a request.
     *
     * @param reserved plain parameters that are no fields of this operation
     * @throws WorkfrontFault if {@code updates=} comes with plain fields, or is not JSON
     */
    static WriteInput of(RestRequest request, Set<String> reserved) throws IOException {
        Parameters plain = request.plain().without(reserved);
        Object json = request.json() != null ? request.json() : updates(request);
        if (json == null) {
            return new WriteInput(flat(plain), null);
        }
        boolean mixed = request.json() == null || json instanceof List<?>;
        if (mixed && !plain.asMap().isEmpty()) {
            throw WorkfrontFault.mixedUpdates(plain.asMap().keySet().iterator().next());
        }
        if (json instanceof List<?> list) {
            return new WriteInput(null, list.stream().map(WriteInput::object).toList());
        }
        Map<String, Object> values = flat(plain);
        values.putAll(object(json));
        return new WriteInput(values, null);
    }

    boolean isBulk() {
        return many != null;
    }

    private static Object updates(RestRequest request) throws IOException {
        if (!request.params().has("updates")) {
            return null;
        }
        try {
            return Json.read(request.params().first("updates").orElseThrow());
        } catch (JsonProcessingException e) {
            throw WorkfrontFault.jsonParsing();
        }
    }

    private static Map<String, Object> flat(Parameters plain) {
        Map<String, Object> values = new LinkedHashMap<>();
        plain.asMap().forEach((name, list) -> values.put(name, list.size() == 1 ? list.get(0) : list));
        return values;
    }

    private static Map<String, Object> object(Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            throw WorkfrontFault.jsonParsing();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((name, value) -> object.put(String.valueOf(name), value));
        return object;
    }
}

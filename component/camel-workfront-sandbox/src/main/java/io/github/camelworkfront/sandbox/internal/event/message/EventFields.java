package io.github.camelworkfront.sandbox.internal.event.message;

import io.github.camelworkfront.sandbox.internal.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields that a state in an event always has, by object code (Adobe, "Event subscription resource fields"). A path such as
 * {@code project:status} is a field of the object that a reference names, and a key in this spelling.
 */
final class EventFields {

    private static final String RESOURCE = "/io/github/camelworkfront/sandbox/event-fields.json";

    private static final Map<String, List<String>> BY_CODE = read();

    private EventFields() {}

    private static Map<String, List<String>> read() {
        try (InputStream in = EventFields.class.getResourceAsStream(RESOURCE)) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            Json.read(in, Map.class).forEach((code, names) -> fields.put((String) code, names((List<?>) names)));
            return Map.copyOf(fields);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled list of event fields cannot be read", e);
        }
    }

    private static List<String> names(List<?> names) {
        return names.stream().map(String::valueOf).toList();
    }

    /** Returns the fields of a type; none if they are not on record, which goes for three types that events can be had of. */
    static List<String> of(String code) {
        return BY_CODE.getOrDefault(code, List.of());
    }
}

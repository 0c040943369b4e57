package io.github.camelworkfront.sandbox.internal.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/**
 * What an operation answers.
 *
 * @param data writes the value of {@code data}
 * @param headers header fields besides the content type
 */
record Outcome(DataWriter data, Map<String, String> headers) {

    /** Writes one JSON value; everything that can be refused has been refused before. */
    @FunctionalInterface
    interface DataWriter {
        void write(JsonGenerator json) throws IOException;
    }

    static Outcome of(DataWriter data) {
        return new Outcome(data, Map.of());
    }

    /** Answers with maps, lists and scalars. */
    static Outcome value(Object value) {
        return of(json -> json.writePOJO(value));
    }

    /** Answers {@code {"success":true}}. */
    static Outcome success() {
        return value(Map.of("success", true));
    }
}

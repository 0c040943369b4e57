package io.github.camelworkfront.sandbox.internal.seed;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** What people ask for, write and file in the demo. From {@code requests.json}. */
record Correspondence(List<String> topics, List<Request> requests, List<String> notes, List<Paper> documents) {

    static Correspondence read() {
        return SeedFile.read("requests.json", new TypeReference<>() {});
    }

    /**
     * A request.
     *
     * @param topic queue topic and custom field
     * @param text its name, with {@code {client}} to be filled in
     * @param priority 1 to 4
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"topic", "text", "priority"})
    record Request(String topic, String text, int priority) {}

    /**
     * A document.
     *
     * @param name file name
     * @param content what is in it
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"name", "content"})
    record Paper(String name, String content) {}
}

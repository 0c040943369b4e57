package io.github.camelworkfront.sandbox.internal.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The envelope of every answer: {@code {"data":...}} or {@code {"error":{...}}}, never both. */
final class Envelope {

    private Envelope() {}

    /** Wraps what an operation answers; its data are written while the answer is sent. */
    static Answer of(Outcome outcome) {
        Answer answer = Answer.of(200, Json.CONTENT_TYPE, out -> {
            try (JsonGenerator json = Json.generator(out)) {
                write(outcome, json);
            }
        });
        for (Map.Entry<String, String> header : outcome.headers().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    /** Wraps a refusal. */
    static Answer of(WorkfrontFault fault) {
        return Json.answer(fault.status(), error(fault));
    }

    /** Writes what an operation answers as an object with {@code data}. */
    static void write(Outcome outcome, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("data");
        outcome.data().write(json);
        json.writeEndObject();
    }

    /** Returns a refusal as an object with {@code error}; members that the service sends sometimes are left out if unset. */
    static Map<String, Object> error(WorkfrontFault fault) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("class", fault.errorClass());
        error.put("message", fault.getMessage());
        if (fault.code() != null) {
            error.put("title", fault.title());
            error.put("msgKey", fault.msgKey());
            error.put("attributes", fault.attributes());
            error.put("code", fault.code());
        }
        return Map.of("error", error);
    }
}

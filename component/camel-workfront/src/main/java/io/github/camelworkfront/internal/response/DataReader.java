package io.github.camelworkfront.internal.response;

import com.fasterxml.jackson.core.JsonParser;
import io.github.camelworkfront.internal.json.Json;
import java.io.IOException;

/** Reads the {@code data} part of an answer from the token stream, without a text or tree of the whole answer. */
@FunctionalInterface
public interface DataReader<T> {

    /** @param at stands on the first token of the value, and on its last token afterwards */
    T read(JsonParser at, Json json) throws IOException;

    /** Any value: Map, List, text, number, Boolean or null. */
    DataReader<Object> ANY = (at, json) -> json.value(at);
}

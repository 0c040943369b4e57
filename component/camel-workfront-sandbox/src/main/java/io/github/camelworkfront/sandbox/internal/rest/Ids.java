package io.github.camelworkfront.sandbox.internal.rest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The objects that a request names: in the path, or as {@code id} or {@code ID}, repeated or with commas; {@code $$USER.ID} is the caller.
 */
final class Ids {

    private Ids() {}

    static List<String> of(RestCall call) {
        if (call.target().id().isPresent()) {
            return List.of(call.target().id().get());
        }
        return Stream.of("id", "ID")
                .flatMap(name -> call.params().all(name).stream())
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .filter(id -> !id.isEmpty())
                .map(id -> isCaller(id) ? call.caller().user().id() : id)
                .toList();
    }

    private static boolean isCaller(String id) {
        return id.equals("$$USER.ID") || id.equals("$$USER");
    }
}

package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the sharing operations have in common: the objects they are about, whom they concern, and the right to change them.
 *
 * @param call the call
 * @param arguments parameters, or the members of a JSON body
 * @param objects the objects to share
 */
record Shared(RestCall call, Map<?, ?> arguments, List<Entity> objects) {

    static Shared of(RestCall call, String operation) {
        if (!call.type().supports(operation)) {
            throw WorkfrontFault.unknownAction(
                    call.version(), operation, call.type().code());
        }
        List<String> ids = Ids.of(call);
        if (ids.isEmpty()) {
            throw WorkfrontFault.required("ID");
        }
        AccessPolicy access = new AccessPolicy(call.caller());
        List<Entity> objects = ids.stream()
                .map(id -> call.store().require(call.type().code(), id))
                .toList();
        objects.forEach(object -> access.requireEdit(call.type(), object));
        return new Shared(call, call.request().json() instanceof Map<?, ?> json ? json : Map.of(), objects);
    }

    String argument(String name) {
        return optional(name).orElseThrow(() -> WorkfrontFault.required(name));
    }

    Optional<String> optional(String name) {
        Object value = arguments.get(name);
        if (value instanceof List<?> list) {
            return Optional.of(
                    String.join(",", list.stream().map(String::valueOf).toList()));
        }
        return value != null ? Optional.of(value.toString()) : joined(name);
    }

    private Optional<String> joined(String name) {
        List<String> values = call.params().all(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
    }

    /** Changes all objects or none. */
    void forEach(Consumer<Entity> change) {
        call.store().atomically(() -> {
            objects.forEach(change);
            return null;
        });
    }
}

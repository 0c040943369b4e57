package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the sharing operations have in common: the objects they are about, whom they concern, and the right to change them.
 *
 * @param call the call
 * @param arguments by name, from query, form, {@code updates=} or JSON body
 * @param objects the objects to share
 */
record Shared(RestCall call, Map<?, ?> arguments, List<Entity> objects) {

    private static final Set<String> ARGUMENTS =
            Set.of("accessorID", "accessorObjCode", "coreAction", "forbiddenActions");

    static Shared of(RestCall call, String operation) throws IOException {
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
        return new Shared(call, arguments(call, operation), objects);
    }

    private static Map<String, Object> arguments(RestCall call, String operation) throws IOException {
        WriteInput input = WriteInput.of(call.request(), Set.of("id", "ID", "action"));
        if (input.isBulk()) {
            throw WorkfrontFault.jsonParsing();
        }
        input.one().keySet().stream()
                .filter(name -> !ARGUMENTS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw WorkfrontFault.unknownArgument(operation, name);
                });
        return input.one();
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
        return Optional.ofNullable(value).map(Object::toString);
    }

    /** Changes all objects or none. */
    void forEach(Consumer<Entity> change) {
        call.store().atomically(() -> {
            objects.forEach(change);
            return null;
        });
    }
}

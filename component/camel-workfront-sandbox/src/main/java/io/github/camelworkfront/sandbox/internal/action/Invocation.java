package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Actor;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A call with its arguments read as what they are, and the store at hand. */
final class Invocation {

    private final ActionCall call;

    Invocation(ActionCall call) {
        this.call = call;
    }

    Store store() {
        return call.ctx().store();
    }

    Actor actor() {
        return call.ctx().actor();
    }

    Instant now() {
        return call.ctx().clock().instant();
    }

    ActionCall call() {
        return call;
    }

    /** The object that the action is called on: that of the path, or that of the argument {@code ID}. */
    Entity target() {
        if (call.target() != null) {
            return call.target();
        }
        return store().require(call.type().code(), required("ID"));
    }

    /** A text argument, null where it is missing or empty. */
    String text(String argument) {
        String value = Objects.toString(call.args().get(argument), null);
        return value == null || value.isBlank() ? null : value;
    }

    /** A text argument that must be there. */
    String required(String argument) {
        String value = text(argument);
        if (value == null) {
            throw WorkfrontFault.required(argument);
        }
        return value;
    }

    /** An argument that is an id of an object that must be there. */
    Entity object(String code, String argument) {
        return store().require(code, required(argument));
    }

    /** As {@link #object}, null where the argument is missing. */
    Entity optionalObject(String code, String argument) {
        String id = text(argument);
        return id == null ? null : store().require(code, id);
    }

    /** A list of texts; empty where the argument is missing. */
    List<String> list(String argument) {
        Object value = call.args().get(argument);
        if (value instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** An object argument; empty where it is missing. */
    Map<String, Object> object(String argument) {
        Object value = call.args().get(argument);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw WorkfrontFault.textForObject();
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, item) -> copy.put(String.valueOf(key), item));
        return copy;
    }

    /** A yes-or-no argument; no where it is missing. */
    boolean flag(String argument) {
        return Boolean.parseBoolean(Objects.toString(call.args().get(argument), "false"));
    }

    /** A whole-number argument; 0 where it is missing. */
    int number(String argument) {
        Object value = call.args().get(argument);
        return value instanceof Number number
                ? number.intValue()
                : value == null ? 0 : Integer.parseInt(value.toString());
    }

    Entity update(Entity entity, Map<String, ?> changes) {
        return store().update(entity.code(), entity.id(), changes, actor());
    }

    Entity insert(String code, Map<String, ?> fields) {
        return store().insert(code, fields, actor());
    }

    void delete(Entity entity) {
        store().delete(entity.code(), entity.id(), actor());
    }
}

package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.form.CustomFields;
import io.github.camelworkfront.sandbox.internal.form.CustomValues;
import io.github.camelworkfront.sandbox.internal.value.IncomingValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the names and values of a write against the object type. */
final class ChangesReader {

    /** Named in a write without effect: the service drops custom values given this way, and the identity of an object is fixed. */
    private static final Set<String> DROPPED = Set.of("ID", "objCode", "parameterValues");

    private final RequestContext ctx;

    ChangesReader(RequestContext ctx) {
        this.ctx = ctx;
    }

    /**
     * Reads the fields of a write.
     *
     * @throws WorkfrontFault for a field that the type does not have, a value that it does not take, a reference to nothing
     */
    Changes read(ObjectType type, Map<String, Object> values) {
        Changes changes = new Changes(new LinkedHashMap<>(), new HashMap<>(), new ArrayList<>());
        values.forEach((name, value) -> {
            if (!DROPPED.contains(name)) {
                read(type, name, value, changes);
            }
        });
        return changes;
    }

    private void read(ObjectType type, String name, Object value, Changes changes) {
        if (type.code().equals("PGRP") && name.equals("label")) {
            // Row 32 of the recorded errors, recorded for this very field.
            throw WorkfrontFault.fieldNotAvailable(name, "RKParameterGroup", ctx.apiVersion());
        }
        if (name.startsWith(CustomFields.PREFIX)) {
            changes.fields().put(name, CustomValues.read(ctx, type, name, value));
        } else if (type.collections().containsKey(name) && (value == null || value instanceof List<?>)) {
            changes.members().add(members(name, type.collections().get(name), (List<?>) value));
        } else if (type.references().containsKey(name)) {
            readReference(type, name, value, changes);
        } else if (type.hasField(name)) {
            changes.fields().put(name, value(type, name, value));
        } else {
            throw WorkfrontFault.unknownField(ctx.apiVersion(), name, type.apiName());
        }
    }

    /** A reference is written by the ID inside it; without one its object is written together with the owner. */
    private void readReference(ObjectType type, String name, Object value, Changes changes) {
        if (value == null) {
            changes.fields().put(name + "ID", null);
        } else if (value instanceof Map<?, ?> object && object.get("ID") != null) {
            changes.fields().put(name + "ID", value(type, name + "ID", object.get("ID")));
        } else if (value instanceof Map<?, ?> object) {
            changes.references().put(name, asFields(object));
        } else {
            throw WorkfrontFault.invalidParameter(name, value);
        }
    }

    private Object value(ObjectType type, String name, Object value) {
        Object read = IncomingValues.read(name, type.typeOf(name), value, ctx.zone());
        if (name.endsWith("ID") && read instanceof String id) {
            requireReferenced(type, name, id);
        }
        return read;
    }

    private void requireReferenced(ObjectType type, String name, String id) {
        if (id.equals("null")) {
            throw WorkfrontFault.invalidParameter(name, id);
        }
        String target = type.references().get(name.substring(0, name.length() - 2));
        if (target != null) {
            ctx.store().require(target, id);
        }
    }

    private static Changes.Members members(String name, ObjectCollection collection, List<?> rows) {
        List<Map<String, Object>> read = new ArrayList<>();
        for (Object row : rows == null ? List.of() : rows) {
            if (!(row instanceof Map<?, ?> fields)) {
                throw WorkfrontFault.invalidParameter(name, row);
            }
            read.add(asFields(fields));
        }
        return new Changes.Members(name, collection, read);
    }

    private static Map<String, Object> asFields(Map<?, ?> object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.forEach((key, value) -> fields.put(String.valueOf(key), value));
        return fields;
    }
}

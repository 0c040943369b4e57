package io.github.camelworkfront.sandbox.internal.event.message;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.form.CustomFields;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object at one moment, with what its event shows of the objects that it refers to. Objects are immutable and shared with the store, so
 * that a hundred thousand of these weigh little until they are written.
 *
 * @param entity the object
 * @param related the objects referred to, by the name of the reference
 */
record Snapshot(Entity entity, Map<String, Entity> related) {

    private static final String CUSTOM = "parameterValues";
    /** Two types spell their fields as {@code id} and {@code customerId}. */
    private static final Map<String, String> OTHER_SPELLINGS = Map.of("id", "ID", "customerId", "customerID");

    static Snapshot of(Entity entity, Store store, ObjectCatalog catalog) {
        Map<String, Entity> related = new HashMap<>();
        for (String field : EventFields.of(entity.code())) {
            int colon = field.indexOf(':');
            if (colon > 0 && !related.containsKey(field.substring(0, colon))) {
                String reference = field.substring(0, colon);
                String code = catalog.get(entity.code()).references().get(reference);
                if (code != null) {
                    store.find(code, entity.text(reference + "ID")).ifPresent(found -> related.put(reference, found));
                }
            }
        }
        return new Snapshot(entity, Map.copyOf(related));
    }

    /** Returns the state as events have it: all fields of its type, null where there is no value; dates as instants. */
    Map<String, Object> state() {
        List<String> fields = EventFields.of(entity.code());
        Map<String, Object> state = new LinkedHashMap<>();
        if (fields.isEmpty()) {
            plainFields(state);
        }
        fields.forEach(field -> state.put(field, field.equals(CUSTOM) ? custom() : value(field)));
        return state;
    }

    /** Of a type whose fields are not on record everything is shown. */
    private void plainFields(Map<String, Object> state) {
        entity.asMap().forEach((name, value) -> {
            if (!name.startsWith(CustomFields.PREFIX)) {
                state.put(name, value);
            }
        });
        state.put(CUSTOM, custom());
    }

    private Object value(String field) {
        int colon = field.indexOf(':');
        if (colon > 0) {
            Entity target = related.get(field.substring(0, colon));
            return target == null ? null : target.get(field.substring(colon + 1));
        }
        Object value = entity.get(field);
        return value == null && OTHER_SPELLINGS.containsKey(field) ? entity.get(OTHER_SPELLINGS.get(field)) : value;
    }

    private Map<String, Object> custom() {
        Map<String, Object> values = new LinkedHashMap<>();
        entity.asMap().forEach((name, value) -> {
            if (name.startsWith(CustomFields.PREFIX)) {
                values.put(name, value);
            }
        });
        return values.isEmpty() ? null : values;
    }
}

package io.github.camelworkfront.sandbox.internal.event.filter;

import java.util.Map;

/**
 * The two states of an event, with their custom values beside the other fields as well: a filter may name a custom field by its key inside
 * {@code parameterValues}, or that map as a whole.
 *
 * @param objCode the code of the object
 * @param created whether the event is a CREATE, which has no old state
 * @param newState the state after the change
 * @param oldState the state before it
 */
public record States(String objCode, boolean created, Map<String, Object> newState, Map<String, Object> oldState) {

    /** Tells whether either state has a field of that name, with or without a value. */
    boolean knows(String field) {
        return has(newState, field) || has(oldState, field);
    }

    private static boolean has(Map<String, Object> state, String field) {
        return state.containsKey(field)
                || state.get("parameterValues") instanceof Map<?, ?> custom && custom.containsKey(field);
    }

    Object newValue(String field) {
        return value(newState, field);
    }

    Object oldValue(String field) {
        return value(oldState, field);
    }

    private static Object value(Map<String, Object> state, String field) {
        if (state.containsKey(field)) {
            return state.get(field);
        }
        return state.get("parameterValues") instanceof Map<?, ?> custom ? custom.get(field) : null;
    }
}

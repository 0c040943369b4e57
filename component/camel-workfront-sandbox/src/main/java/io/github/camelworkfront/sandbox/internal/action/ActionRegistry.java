package io.github.camelworkfront.sandbox.internal.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows who does the work of each action and named query. What has no handler is {@code shape only}: an action answers by its declared
 * result type, a query finds nothing. Immutable.
 */
public final class ActionRegistry {

    private static final ActionHandler SHAPE_ONLY_ACTION = new ShapeOnlyAction();
    private static final QueryHandler SHAPE_ONLY_QUERY = call -> List.of();

    private final Map<Key, ActionHandler> actions;
    private final Map<Key, QueryHandler> queries;

    private ActionRegistry(Builder builder) {
        actions = Map.copyOf(builder.actions);
        queries = Map.copyOf(builder.queries);
    }

    /** Starts a registry. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the handler of an action, the {@code shape only} one if it has none of its own. */
    public ActionHandler find(String code, String action) {
        return actions.getOrDefault(new Key(code, action), SHAPE_ONLY_ACTION);
    }

    /** Returns the handler of a named query, the {@code shape only} one if it has none of its own. */
    public QueryHandler findQuery(String code, String query) {
        return queries.getOrDefault(new Key(code, query), SHAPE_ONLY_QUERY);
    }

    /** Returns the actions that do their work. */
    public Set<Key> workingActions() {
        return actions.keySet();
    }

    /** Returns the named queries that do their work. */
    public Set<Key> workingQueries() {
        return queries.keySet();
    }

    /**
     * An action or named query.
     *
     * @param code the object code, in the catalogue's case
     * @param name the name, in the catalogue's case
     */
    public record Key(String code, String name) {}

    /** Collects handlers; a second one for the same name is refused. */
    public static final class Builder {

        private final Map<Key, ActionHandler> actions = new HashMap<>();
        private final Map<Key, QueryHandler> queries = new HashMap<>();

        private Builder() {}

        /** Sets the handler of an action. */
        public Builder action(String code, String action, ActionHandler handler) {
            put(actions, new Key(code, action), handler);
            return this;
        }

        /** Sets the handler of a named query. */
        public Builder query(String code, String query, QueryHandler handler) {
            put(queries, new Key(code, query), handler);
            return this;
        }

        /** Makes the registry. */
        public ActionRegistry build() {
            return new ActionRegistry(this);
        }

        private static <T> void put(Map<Key, T> handlers, Key key, T handler) {
            if (handlers.putIfAbsent(key, handler) != null) {
                throw new IllegalArgumentException(key.code() + " " + key.name() + " has a handler already");
            }
        }
    }
}

package io.github.camelworkfront.sandbox.internal.event.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * The filters of a subscription. They are never refused: one that makes no sense lets nothing through (Adobe, "Event Subscription API").
 * Joined by {@code OR}, the others beside it still do.
 */
public final class EventFilter {

    private static final int MAX_GROUPS = 10;
    private static final int MIN_IN_GROUP = 2;
    private static final int MAX_IN_GROUP = 5;
    private static final Predicate<States> NEVER = states -> false;
    /** Fields that events have and filters cannot use, as code and name. */
    private static final Set<String> NOT_FILTERABLE =
            Set.of("DOCU.groups", "RECORD.data", "RECORD_TYPE.data", "RECORD_TYPE.fields");

    private EventFilter() {}

    /**
     * Reads filters.
     *
     * @param filters those of a subscription, as they were sent
     * @param connector how they are joined, as it was sent
     * @return what tells whether an event passes; without filters all do
     */
    public static Predicate<States> of(List<?> filters, String connector) {
        if (filters.isEmpty()) {
            return states -> true;
        }
        if (filters.stream().filter(EventFilter::isGroup).count() > MAX_GROUPS) {
            return NEVER;
        }
        return joined(connector, filters.stream().map(EventFilter::oneOrGroup).toList());
    }

    private static boolean isGroup(Object filter) {
        return filter instanceof Map<?, ?> map && "group".equals(map.get("type"));
    }

    private static Predicate<States> oneOrGroup(Object filter) {
        return isGroup(filter) ? group((Map<?, ?>) filter) : one(filter);
    }

    /** Groups have two to five filters, none of which is a group. */
    private static Predicate<States> group(Map<?, ?> group) {
        if (!(group.get("filters") instanceof List<?> members)
                || members.size() < MIN_IN_GROUP
                || members.size() > MAX_IN_GROUP) {
            return NEVER;
        }
        return joined(
                group.get("connector"), members.stream().map(EventFilter::one).toList());
    }

    private static Predicate<States> joined(Object connector, List<Predicate<States>> parts) {
        Optional<BinaryOperator<Predicate<States>>> join = join(connector);
        return join.isEmpty() ? NEVER : parts.stream().reduce(join.get()).orElse(NEVER);
    }

    private static Optional<BinaryOperator<Predicate<States>>> join(Object connector) {
        if (connector == null || connector.equals("AND")) {
            return Optional.of(Predicate::and);
        }
        return connector.equals("OR") ? Optional.of(Predicate::or) : Optional.empty();
    }

    private static Predicate<States> one(Object filter) {
        if (!(filter instanceof Map<?, ?> map) || !(map.get("fieldName") instanceof String field)) {
            return NEVER;
        }
        Object value = map.get("fieldValue");
        return Comparison.of(map.get("comparison"))
                .map(comparison -> comparison == Comparison.CHANGED
                        ? changed(field)
                        : inState(map.get("state"), field, comparison, value))
                .map(test -> test.and(states -> usable(states, field)))
                .orElse(NEVER);
    }

    private static boolean usable(States states, String field) {
        return states.knows(field) && !NOT_FILTERABLE.contains(states.objCode() + "." + field);
    }

    private static Predicate<States> changed(String field) {
        return states -> Comparison.CHANGED.test(states.oldValue(field), states.newValue(field));
    }

    private static Predicate<States> inState(Object state, String field, Comparison comparison, Object value) {
        if (state == null || state.equals("newState")) {
            return states -> !states.newState().isEmpty() && comparison.passes(states.newValue(field), value);
        }
        if (state.equals("oldState")) {
            return states -> !states.created() && comparison.passes(states.oldValue(field), value);
        }
        return NEVER;
    }
}

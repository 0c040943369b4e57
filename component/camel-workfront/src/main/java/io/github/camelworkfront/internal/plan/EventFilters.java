package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.NearNames;
import io.github.camelworkfront.internal.catalog.ObjectType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds in the filters of an event subscription what the service accepts without a word and then never applies (Adobe,
 * "Event Subscription API"). For one subscription.
 */
final class EventFilters {

    private static final int MOST_GROUPS = 10;
    private static final int LEAST_OF_GROUP = 2;
    private static final int MOST_OF_GROUP = 5;
    private static final int SUGGESTIONS = 3;

    private static final List<String> MEMBERS = List.of("fieldName", "fieldValue", "comparison", "state");
    private static final List<String> GROUP_MEMBERS = List.of("type", "connector", "filters");
    private static final List<String> STATES = List.of("newState", "oldState");
    private static final List<String> ORDERED = List.of("gt", "gte", "lt", "lte");
    private static final List<String> COMPARISONS =
            List.of("eq", "ne", "gt", "gte", "lt", "lte", "contains", "notContains", "containsOnly", "changed");

    /** Fields that events have, but that no filter looks into. */
    private static final Map<String, Set<String>> NOT_FILTERABLE =
            Map.of("DOCU", Set.of("groups"), "RECORD", Set.of("data"), "RECORD_TYPE", Set.of("data", "fields"));

    private final String eventType;
    private final ObjectType object;
    private final List<String> doubts = new ArrayList<>();

    private EventFilters(String eventType, ObjectType object) {
        this.eventType = eventType;
        this.object = object;
    }

    /**
     * @param filters Maps, as the service spells them
     * @param object  what the events are about; null for one that the catalogue does not know
     * @return a sentence for each thing that would never be applied, with its place and what would be right
     */
    static List<String> doubts(List<?> filters, String eventType, ObjectType object) {
        EventFilters check = new EventFilters(eventType, object);
        int groups = 0;
        for (int i = 0; i < filters.size(); i++) {
            Map<?, ?> filter = (Map<?, ?>) filters.get(i);
            String place = "filters[" + i + "]";
            if (filter.containsKey("filters") || filter.containsKey("type")) {
                groups++;
                check.group(place, filter);
            } else {
                check.single(place, filter);
            }
        }
        if (groups > MOST_GROUPS) {
            check.doubts.add("filters has " + groups + " groups, but a subscription can have " + MOST_GROUPS);
        }
        return List.copyOf(check.doubts);
    }

    private void group(String place, Map<?, ?> group) {
        members(place, group, GROUP_MEMBERS);
        if (!"group".equals(group.get("type"))) {
            doubt(place, "type is '" + group.get("type") + "', but a group has \"type\":\"group\"");
        }
        if (!"AND".equals(group.get("connector")) && !"OR".equals(group.get("connector"))) {
            doubt(place, "connector is '" + group.get("connector") + "', but must be AND or OR");
        }
        if (!(group.get("filters") instanceof Collection<?> filters)) {
            doubt(place, "a group needs a list of filters");
            return;
        }
        if (filters.size() < LEAST_OF_GROUP || filters.size() > MOST_OF_GROUP) {
            doubt(
                    place,
                    "the group has " + filters.size() + " filters, but must have " + LEAST_OF_GROUP + " to "
                            + MOST_OF_GROUP
                            + (filters.size() < LEAST_OF_GROUP ? "; write one filter without a group" : ""));
        }
        int at = 0;
        for (Object filter : filters) {
            String inner = place + ".filters[" + at++ + "]";
            if (!(filter instanceof Map<?, ?> map)) {
                doubt(inner, "it is no filter; write for example " + EXAMPLE);
            } else if (map.containsKey("filters") || map.containsKey("type")) {
                doubt(inner, "a group cannot be inside of another");
            } else {
                single(inner, map);
            }
        }
    }

    private static final String EXAMPLE =
            "{\"fieldName\":\"status\",\"fieldValue\":\"CPL\",\"comparison\":\"eq\",\"state\":\"newState\"}";

    private void single(String place, Map<?, ?> filter) {
        members(place, filter, MEMBERS);
        field(place, filter.get("fieldName"));
        Object comparison = filter.get("comparison");
        if (comparison != null && !COMPARISONS.contains(comparison)) {
            doubt(
                    place,
                    "comparison '" + comparison + "' does not exist" + meant(comparison, COMPARISONS) + " (there are "
                            + String.join(", ", COMPARISONS) + ")");
        }
        value(place, filter, comparison);
        Object state = filter.get("state");
        if (state != null && !STATES.contains(state)) {
            doubt(place, "state '" + state + "' does not exist; it is newState or oldState");
        }
        if ("oldState".equals(state) && "CREATE".equals(eventType)) {
            doubt(place, "state is oldState, but an object that is created has none; use newState");
        }
    }

    private void field(String place, Object given) {
        if (!(given instanceof String name) || name.isBlank()) {
            doubt(place, "fieldName is missing; write for example " + EXAMPLE);
            return;
        }
        if (object == null || name.startsWith("DE:")) {
            return;
        }
        if (NOT_FILTERABLE.getOrDefault(object.code(), Set.of()).contains(name)) {
            doubt(place, "events of " + object.code() + " cannot be filtered by " + name);
        } else if (!object.eventFields().isEmpty() && !object.eventFields().contains(name)) {
            doubt(
                    place,
                    "events of " + object.code() + " have no field '" + name + "'" + meant(name, object.eventFields()));
        }
    }

    private void value(String place, Map<?, ?> filter, Object comparison) {
        Object value = filter.get("fieldValue");
        if (!filter.containsKey("fieldValue") && !"changed".equals(comparison)) {
            doubt(place, "fieldValue is missing, which only the comparison changed can do without");
        } else if ("containsOnly".equals(comparison) && !(value instanceof Collection<?>)) {
            doubt(place, "containsOnly is for lists; write for example \"fieldValue\":[\"a\",\"b\"]");
        } else if (comparison != null
                && ORDERED.contains(comparison)
                && (value == null || value instanceof Collection<?> || value instanceof Boolean)) {
            doubt(place, comparison + " needs a number, a date or text as its fieldValue");
        }
    }

    private void members(String place, Map<?, ?> filter, List<String> known) {
        for (Object key : filter.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                doubt(
                        place,
                        "'" + key + "' is no part of it" + meant(key, known) + " (it has " + String.join(", ", known)
                                + ")");
            }
        }
    }

    private void doubt(String place, String what) {
        doubts.add(place + ": " + what);
    }

    private static String meant(Object word, Collection<String> known) {
        return NearNames.question(NearNames.among(String.valueOf(word), known, SUGGESTIONS));
    }
}

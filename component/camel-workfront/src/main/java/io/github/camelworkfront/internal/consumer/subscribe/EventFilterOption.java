package io.github.camelworkfront.internal.consumer.subscribe;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.internal.json.Json;
import java.util.List;
import java.util.Map;

/**
 * The option {@code eventFilter}: the alternatives of which one has to match. The service joins the filters of one
 * subscription only, so that each alternative becomes a subscription of its own.
 *
 * @param alternatives at least one; one without filters where all events are wanted
 */
record EventFilterOption(List<Alternative> alternatives) {

    private static final String EXAMPLE =
            "eventFilter=RAW([{\"fieldName\":\"status\",\"fieldValue\":\"CPL\",\"comparison\":\"eq\"}])";

    /**
     * The filters of a subscription.
     *
     * @param filters   as the service spells them; empty for all events
     * @param connector AND or OR; null for the service's default
     */
    record Alternative(List<?> filters, Object connector) {

        /** Whether it asks for the state before an event, which a new object does not have. */
        boolean asksForOldState() {
            return asksForOldState(filters);
        }

        private static boolean asksForOldState(List<?> filters) {
            return filters.stream()
                    .filter(Map.class::isInstance)
                    .map(Map.class::cast)
                    .anyMatch(filter -> "oldState".equals(filter.get("state"))
                            || filter.get("filters") instanceof List<?> inner && asksForOldState(inner));
        }
    }

    /**
     * @param text JSON; null or blank for all events
     * @throws IllegalArgumentException for what is neither a filter, nor filters with a connector, nor a list of these
     */
    static EventFilterOption of(String text, Json json) {
        if (text == null || text.isBlank()) {
            return new EventFilterOption(List.of(new Alternative(List.of(), null)));
        }
        Object value = parsed(text, json);
        if (value instanceof Map<?, ?> map) {
            return new EventFilterOption(List.of(isAlternative(map) ? alternative(map) : all(List.of(map))));
        }
        if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
            throw refused("is neither a list of filters nor an object with filters");
        }
        long alternatives =
                list.stream().filter(EventFilterOption::isAlternative).count();
        if (alternatives > 0 && alternatives < list.size()) {
            throw refused(
                    "has filters beside objects with filters; write either a list of filters, or a list of objects"
                            + " such as {\"filters\":[…],\"filterConnector\":\"OR\"}");
        }
        return alternatives == 0
                ? new EventFilterOption(List.of(all(list)))
                : new EventFilterOption(
                        list.stream().map(item -> alternative((Map<?, ?>) item)).toList());
    }

    private static Object parsed(String text, Json json) {
        try {
            return json.parse(text);
        } catch (JsonProcessingException e) {
            throw refused("is no JSON (line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ")");
        }
    }

    /** A group inside of a list of filters has filters as well, and a type. */
    private static boolean isAlternative(Object item) {
        return item instanceof Map<?, ?> map
                && map.containsKey("filters")
                && !map.containsKey("type")
                && !map.containsKey("connector");
    }

    private static Alternative all(List<?> filters) {
        return new Alternative(filters, null);
    }

    private static Alternative alternative(Map<?, ?> given) {
        for (Object key : given.keySet()) {
            if (!"filters".equals(key) && !"filterConnector".equals(key)) {
                throw refused("has an object with '" + key + "'; beside filters it can have only filterConnector");
            }
        }
        if (!(given.get("filters") instanceof List<?> filters)
                || !filters.stream().allMatch(Map.class::isInstance)) {
            throw refused("has an object whose filters are no list of filters");
        }
        return new Alternative(filters, given.get("filterConnector"));
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("eventFilter " + why + "; write for example " + EXAMPLE);
    }
}

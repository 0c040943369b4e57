package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.json.ServiceDates;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns a state as events have it into the object as {@code get} gives it: custom values stand at the top, under their name
 * with {@code DE:}, and dates have a colon before the milliseconds where events have a dot (Adobe, "API basics" and "Event
 * subscription message format").
 */
final class StateForm {

    private static final String CUSTOM_VALUES = "parameterValues";
    private static final String CUSTOM = "DE:";

    /** Which fields are dates is not documented for all; so the whole text has to look exactly like one of an event. */
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:?\\d\\d)");

    /** Free text, which stays what somebody has written. */
    private static final Set<String> TEXTS = Set.of("name", "description", "extRefID", "title", "noteText", "URL");

    private StateForm() {}

    /**
     * @param state as in an event; stays as it is
     * @return a new Map that may be changed
     */
    static Map<String, Object> of(Map<?, ?> state) {
        Map<String, Object> object = new LinkedHashMap<>();
        state.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (!isCustomValues(name, value)) {
                object.put(name, TEXTS.contains(name) ? value : value(value));
            }
        });
        if (state.get(CUSTOM_VALUES) instanceof Map<?, ?> custom) {
            custom.forEach((key, value) -> object.putIfAbsent(customName(String.valueOf(key)), value(value)));
        }
        return object;
    }

    private static boolean isCustomValues(String name, Object value) {
        return name.equals(CUSTOM_VALUES) && (value == null || value instanceof Map<?, ?>);
    }

    private static String customName(String name) {
        return name.startsWith(CUSTOM) ? name : CUSTOM + name;
    }

    private static Object value(Object value) {
        if (value instanceof String text) {
            return date(text);
        }
        if (value instanceof List<?> list) {
            List<Object> values = new ArrayList<>(list.size());
            list.forEach(item -> values.add(value(item)));
            return values;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((key, item) -> values.put(String.valueOf(key), value(item)));
            return values;
        }
        return value;
    }

    private static String date(String text) {
        if (!DATE.matcher(text).matches()) {
            return text;
        }
        return ServiceDates.parse(text) instanceof OffsetDateTime date ? ServiceDates.format(date) : text;
    }
}

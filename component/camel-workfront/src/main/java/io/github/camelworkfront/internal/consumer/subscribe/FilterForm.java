package io.github.camelworkfront.internal.consumer.subscribe;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The filters of a subscription in a form that is the same for all that mean the same: defaults are filled in (Adobe,
 * "Event Subscription API": {@code eq}, {@code newState}, {@code AND}), and neither the order of filters nor that of their
 * members counts.
 */
final class FilterForm {

    private FilterForm() {}

    /**
     * @param filters   a Collection of Maps; null for none
     * @param connector null for the default
     */
    static String of(Object filters, Object connector) {
        if (!(filters instanceof Collection<?> list) || list.isEmpty()) {
            return "";
        }
        return joined(list, connector);
    }

    private static String joined(Collection<?> filters, Object connector) {
        // Twice the same says no more than once, and what joins one with nothing says nothing.
        TreeSet<String> forms = filters.stream().map(FilterForm::filter).collect(Collectors.toCollection(TreeSet::new));
        String word = forms.size() < 2 ? "" : connector == null || "".equals(connector) ? "AND" : connector.toString();
        return word + forms;
    }

    private static String filter(Object given) {
        if (!(given instanceof Map<?, ?> filter)) {
            return value(given);
        }
        if (filter.get("filters") instanceof Collection<?> inner) {
            return "group " + joined(inner, filter.get("connector"));
        }
        TreeMap<String, Object> members = new TreeMap<>();
        filter.forEach((name, value) -> {
            if (value != null) {
                members.put(String.valueOf(name), value);
            }
        });
        members.putIfAbsent("comparison", "eq");
        members.putIfAbsent("state", "newState");
        if ("changed".equals(members.get("comparison"))) {
            members.remove("fieldValue");
        }
        return value(members);
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, String> members = new TreeMap<>();
            map.forEach((name, inner) -> members.put(String.valueOf(name), value(inner)));
            return members.entrySet().stream()
                    .map(member -> quoted(member.getKey()) + member.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FilterForm::value).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    /** With its length, so that no two texts can be taken for one another. */
    private static String quoted(String text) {
        return text.length() + "'" + text + "'";
    }
}

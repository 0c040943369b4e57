package io.github.camelworkfront.internal.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code filter.NAME} and {@code arg.NAME} options as they come out of a URI. */
public final class OptionValues {

    private OptionValues() {}

    /** The options with every plus put back that can only have been lost. */
    public static Map<String, Object> of(Map<String, Object> options) {
        if (options == null) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        options.forEach((name, value) -> values.put(
                name,
                value instanceof Collection<?> many
                        ? many.stream().map(WireValue::repaired).toList()
                        : WireValue.repaired(value)));
        return Collections.unmodifiableMap(values);
    }
}

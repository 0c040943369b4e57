package io.github.camelworkfront.internal.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code filter.NAME} and {@code arg.NAME} options as they come out of a URI. */
public final class OptionValues {

    /** Options that hold e-mail addresses and nothing else: {@code arg.RecipientEmail}, {@code filter.owner:emailAddr}. */
    private static final Pattern ADDRESSES = Pattern.compile("(?i)(.*email|.*emailAddr|.*emailAddress|Recipients)");

    /** A word before another one that has the @: of an address without quotes a space cannot be a part. */
    private static final Pattern BEFORE_LOST_PLUS =
            Pattern.compile("(?<=^|[\\s,;])([^\\s,;@<>\"{}]+) (?=(?:[^\\s,;@<>\"{}]+ )*[^\\s,;@<>\"{}]+@)");

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
                        ? many.stream().map(one -> repaired(name, one)).toList()
                        : repaired(name, value)));
        return Collections.unmodifiableMap(values);
    }

    private static Object repaired(String name, Object value) {
        Object repaired = WireValue.repaired(value);
        return repaired instanceof String text && ADDRESSES.matcher(name).matches()
                ? BEFORE_LOST_PLUS.matcher(text).replaceAll("$1+")
                : repaired;
    }
}

package io.github.camelworkfront.internal.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code filter.NAME} and {@code arg.NAME} options as they come out of a URI. */
public final class OptionValues {

    /** Options that hold e-mail addresses and nothing else: {@code arg.RecipientEmail}, {@code filter.owner:emailAddr}. */
    private static final Pattern ADDRESSES = Pattern.compile("(?i)(.*email|.*emailAddr|.*emailAddress|Recipients)");

    /** A word before another one that has the @: of an address without quotes a space cannot be a part. */
    private static final Pattern BEFORE_LOST_PLUS =
            Pattern.compile("(?<=^|[\\s,;])([^\\s,;@<>\"{}]+) (?=(?:[^\\s,;@<>\"{}]+ )*[^\\s,;@<>\"{}]+@)");

    /** The same in JSON text: {@code "email": "jane@example.com"}. */
    private static final Pattern JSON_ADDRESS = Pattern.compile("(?i)(?<=\"email\"\\s{0,9}:\\s{0,9}\")[^\"]*");

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
        if (!(repaired instanceof String text)) {
            return repaired;
        }
        String json = JSON_ADDRESS.matcher(text).replaceAll(m -> Matcher.quoteReplacement(withPlus(m.group())));
        return ADDRESSES.matcher(name).matches() ? withPlus(json) : json;
    }

    private static String withPlus(String addresses) {
        return BEFORE_LOST_PLUS.matcher(addresses).replaceAll("$1+");
    }
}

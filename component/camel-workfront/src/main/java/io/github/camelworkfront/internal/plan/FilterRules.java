package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.NearNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Slips in filters for which the service has no error, but an empty list or rows that nobody asked for: refused before
 * anything is sent. What a modifier is and takes is from the constants of Adobe's JavaScript client.
 */
public final class FilterRules {

    private static final String MOD = "_Mod";
    private static final String RANGE = "_Range";
    private static final List<String> SUFFIXES = List.of("Mod", "Range", "Sort", "Join", "GroupBy", "AggFunc");

    private static final Set<String> WITHOUT_VALUE = Set.of("isnull", "notnull", "isblank", "notblank");
    private static final Set<String> RANGES = Set.of("between", "cibetween", "notbetween", "cinotbetween");
    private static final Set<String> LISTS = Set.of("in", "ciin", "notin", "cinotin", "allof");
    private static final List<String> MODIFIERS = List.of(
            "eq",
            "cieq",
            "ne",
            "nee",
            "cine",
            "lt",
            "lte",
            "gt",
            "gte",
            "contains",
            "cicontains",
            "notcontains",
            "cinotcontains",
            "cicontainsany",
            "cicontainsall",
            "cinotcontainsany",
            "cinotcontainsall",
            "like",
            "cilike",
            "startswith",
            "soundex",
            "between",
            "cibetween",
            "notbetween",
            "cinotbetween",
            "in",
            "ciin",
            "notin",
            "cinotin",
            "allof",
            "isnull",
            "notnull",
            "isblank",
            "notblank",
            "bitwiseor",
            "bitwiseand",
            "bitwisenand",
            "exacttime",
            "length_lt",
            "length_eq",
            "length_gt");

    /** Seen elsewhere, and neither confirmed nor refuted: the service may say what it thinks of them. */
    private static final Set<String> UNPROVEN = Set.of("cistartswith", "endswith", "ciendswith", "clike");

    private final Map<String, Object> filters;

    private FilterRules(Map<String, Object> filters) {
        this.filters = filters;
    }

    /**
     * The filters, with the empty value that a modifier such as {@code isnull} needs beside it.
     *
     * @throws IllegalArgumentException for a slip, with what was probably meant
     */
    public static Map<String, Object> checked(Map<String, Object> filters) {
        FilterRules rules = new FilterRules(filters);
        Map<String, Object> checked = new LinkedHashMap<>();
        filters.forEach((name, value) -> {
            rules.check(name, value);
            String field = fieldOf(name, MOD);
            if (field != null && isOneOf(WITHOUT_VALUE, value) && !filters.containsKey(field)) {
                checked.put(field, "");
            }
            checked.put(name, value);
        });
        return checked;
    }

    private void check(String name, Object value) {
        checkSuffix(name);
        String compared = fieldOf(name, MOD);
        if (compared != null) {
            checkModifier(name, compared, value);
        }
        String from = fieldOf(name, RANGE);
        if (from != null && !filters.containsKey(from)) {
            throw refused(name, "is the upper end of a range, but filter." + from + ", the lower end, is missing");
        }
        checkComma(name, value);
    }

    private static void checkSuffix(String name) {
        int at = name.lastIndexOf('_');
        // Names of custom fields may have underscores, those of the service's own fields have none.
        if (at < 1 || name.contains("$$") || name.contains("DE:")) {
            return;
        }
        String suffix = name.substring(at + 1);
        if (!SUFFIXES.contains(suffix)) {
            NearNames.among(suffix, SUFFIXES, 1).stream().findFirst().ifPresent(near -> {
                throw refused(
                        name,
                        "is no field, and names are case-sensitive; did you mean filter." + name.substring(0, at + 1)
                                + near + "?");
            });
        }
    }

    private void checkModifier(String name, String field, Object value) {
        String modifier = String.valueOf(value);
        if (!MODIFIERS.contains(modifier) && !UNPROVEN.contains(modifier)) {
            List<String> near = NearNames.among(modifier, MODIFIERS, 3);
            if (!near.isEmpty()) {
                throw refused(name, "cannot be '" + modifier + "'" + NearNames.question(near));
            }
        }
        if (!filters.containsKey(field) && !WITHOUT_VALUE.contains(modifier)) {
            throw refused(name, "says how to compare, but filter." + field + ", what to compare with, is missing");
        }
        if (RANGES.contains(modifier) && !filters.containsKey(field + RANGE)) {
            throw refused(name, "is " + modifier + ", but filter." + field + RANGE + ", the upper end, is missing");
        }
    }

    /** In other fields than IDs the service takes a comma as part of one value, and finds nothing. */
    private void checkComma(String name, Object value) {
        boolean isList = isOneOf(LISTS, filters.get(name + MOD));
        boolean isStatus = lastPart(name).equals("status");
        boolean isId = lastPart(name).endsWith("ID") || lastPart(name).endsWith("IDs");
        if (value instanceof String text && text.contains(",") && !text.trim().startsWith("[")) {
            if (isStatus || isList && !isId) {
                throw refused(
                        name,
                        "has a comma, which the service takes as part of one value; several values are a Collection or a"
                                + " JSON array, such as filter." + name + "=[\"NEW\",\"INP\"]");
            }
        }
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static String fieldOf(String name, String suffix) {
        return name.endsWith(suffix) && name.length() > suffix.length()
                ? name.substring(0, name.length() - suffix.length())
                : null;
    }

    private static boolean isOneOf(Set<String> words, Object value) {
        return Optional.ofNullable(value)
                .map(String::valueOf)
                .filter(words::contains)
                .isPresent();
    }

    private static IllegalArgumentException refused(String name, String why) {
        return new IllegalArgumentException("filter." + name + " " + why + " (lenient=true sends it all the same)");
    }
}

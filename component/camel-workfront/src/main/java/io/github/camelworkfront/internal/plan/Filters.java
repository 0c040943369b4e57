package io.github.camelworkfront.internal.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.internal.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The filters of a search, count, report or named query, spelled as the service does ({@code status=CUR},
 * {@code percentComplete_Mod=lt}, {@code OR:1:name=x}), ready to be sent.
 */
public final class Filters {

    /** The service's parameter that takes all filters as one JSON object. */
    private static final String JSON = "filters";

    private static final Pattern OR_GROUP = Pattern.compile("OR:([^:]+):(.+)");
    private static final Pattern MODIFIER = Pattern.compile("(.+?)(?:_\\d+)?_(?:Mod|Range|Sort|Join|GroupBy|AggFunc)");

    /** Names that the service takes for itself before it looks for filters (Adobe, "API basics"). */
    private static final Map<String, String> TAKEN = inAnyCase(Map.of(
            "sessionID", "use the option sessionToken",
            "apiKey", "use the option apiKey",
            "password", "it is no field to search by",
            "method", "the operation in the URI says it",
            "action", "the operation in the URI says it",
            "fields", "use the option fields",
            "updates", "a search changes nothing",
            "$$LIMIT", "use the options limit and pageSize",
            "$$FIRST", "use the option first"));

    /** Names that the service takes for itself, but lets through inside its JSON parameter {@code filters}. */
    private static final Set<String> ONLY_AS_JSON = Set.of("username");

    private final Map<String, List<String>> values;

    /** Parameters of a search that let no row in or out. */
    private static final Pattern NO_CONDITION = Pattern.compile("\\$\\$.*|map|.*_Join");

    private Filters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * @param named names and values; a Collection or JSON array repeats the name, null asks for objects without a value
     * @throws IllegalArgumentException for a name or value that cannot be a filter
     */
    public static Filters of(Map<String, Object> named, Json json) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        named.forEach((name, value) -> add(name, value, named, values, json));
        boolean asJson = values.keySet().stream().anyMatch(n -> ONLY_AS_JSON.contains(fieldOf(n)));
        if (asJson && values.containsKey(JSON)) {
            throw new IllegalArgumentException(
                    "filter.username travels inside the parameter filters; as you set filter.filters yourself, put it there");
        }
        return new Filters(asJson ? asJsonParameter(values, json) : values);
    }

    /** Names and values as parameters, none of them refused or changed. */
    public static Params verbatim(Map<String, Object> named, Json json) {
        Params params = Params.NONE;
        for (Map.Entry<String, Object> entry : named.entrySet()) {
            Object value = entry.getValue();
            params = value == null ? params : params.with(entry.getKey(), texts(entry.getKey(), value, json));
        }
        return params;
    }

    private static void add(
            String name, Object value, Map<String, Object> named, Map<String, List<String>> out, Json json) {
        String taken = TAKEN.get(fieldOf(name));
        if (taken != null) {
            throw new IllegalArgumentException(
                    "filter." + name + " cannot be a filter, the service takes this name for itself: " + taken);
        }
        if (value == null && MODIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "filter." + name + " has no value; leave it out, or say what it is to be");
        }
        if (value == null) {
            out.put(name, List.of(""));
            if (!named.containsKey(name + "_Mod")) {
                out.put(name + "_Mod", List.of("isnull"));
            }
            return;
        }
        out.put(name, texts(name, value, json));
    }

    private static List<String> texts(String name, Object value, Json json) {
        if (name.equals(JSON)) {
            return List.of(value instanceof String text ? text : json.text(value));
        }
        Collection<?> many = many(value, json);
        if (many == null) {
            return List.of(WireValue.text("filter." + name, value));
        }
        if (many.isEmpty()) {
            throw new IllegalArgumentException("filter." + name + " is an empty list, which would match nothing on one"
                    + " reading and everything on another; leave the filter out, or do not search");
        }
        return many.stream().map(v -> WireValue.text("filter." + name, v)).toList();
    }

    private static Collection<?> many(Object value, Json json) {
        if (value instanceof Collection<?> collection) {
            return collection;
        }
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        if (value instanceof String text && text.trim().startsWith("[")) {
            try {
                return json.parse(text) instanceof List<?> list ? list : null;
            } catch (JsonProcessingException e) {
                // Text may begin with a bracket without being JSON.
                return null;
            }
        }
        return null;
    }

    private static Map<String, List<String>> asJsonParameter(Map<String, List<String>> values, Json json) {
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach((name, texts) -> all.put(name, texts.size() == 1 ? texts.get(0) : texts));
        return Map.of(JSON, List.of(json.text(all)));
    }

    private static Map<String, String> inAnyCase(Map<String, String> reasons) {
        Map<String, String> ordered = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        ordered.putAll(reasons);
        return ordered;
    }

    private static String fieldOf(String name) {
        Matcher group = OR_GROUP.matcher(name);
        String own = group.matches() ? group.group(2) : name;
        Matcher modifier = MODIFIER.matcher(own);
        return modifier.matches() ? modifier.group(1) : own;
    }

    /** Whether the rows can be walked by ID: nothing here filters or sorts by it, and all filters are plain. */
    public boolean allowWalkById() {
        return values.keySet().stream()
                .noneMatch(
                        n -> n.equals(JSON) || n.endsWith("_Sort") || fieldOf(n).equals("ID"));
    }

    /** Whether they say in which direction the IDs go. */
    boolean sortById() {
        return values.containsKey("ID_Sort");
    }

    /** As they were given. */
    public Params params() {
        Params params = Params.NONE;
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            params = params.with(entry.getKey(), entry.getValue());
        }
        return params;
    }

    /** Whether any of them says something about a field of the object itself, in whichever group. */
    public boolean name(String field) {
        return values.keySet().stream().anyMatch(n -> fieldOf(n).equals(field));
    }

    /** Whether they are the service's parameter that takes all filters as one, into which nothing can be put. */
    public boolean areOneParameter() {
        return values.containsKey(JSON);
    }

    /** Whether they say something about the order. */
    public boolean sort() {
        return values.keySet().stream().anyMatch(n -> n.endsWith("_Sort"));
    }

    /** These, and only rows after an ID. */
    Params paramsAfter(String id) {
        return paramsAnd(afterId(id));
    }

    /** The condition that a row comes after an ID. */
    static Params afterId(String id) {
        return Params.of("ID", id).with("ID_Mod", "gt");
    }

    /**
     * These, and only rows for which the conditions hold as well. OR groups and the plain filters are alternatives that
     * share nothing, so each gets the conditions; without plain filters there is no such alternative, and adding one
     * would let every row in.
     */
    Params paramsAnd(Params conditions) {
        Set<String> groups = new LinkedHashSet<>();
        boolean plain = false;
        for (String name : values.keySet()) {
            Matcher group = OR_GROUP.matcher(name);
            if (group.matches()) {
                groups.add("OR:" + group.group(1) + ":");
            } else {
                plain |= !NO_CONDITION.matcher(name).matches();
            }
        }
        List<String> prefixes = new ArrayList<>(groups);
        if (plain || groups.isEmpty()) {
            prefixes.add("");
        }
        Params params = params();
        for (String prefix : prefixes) {
            for (Map.Entry<String, String> condition : conditions.entries()) {
                params = params.with(prefix + condition.getKey(), condition.getValue());
            }
        }
        return params;
    }
}

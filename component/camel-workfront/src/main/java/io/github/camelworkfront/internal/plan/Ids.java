package io.github.camelworkfront.internal.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The ids of a call, and whether one was asked for or a list (which may have one member, or none). */
public record Ids(List<String> values, boolean many) {

    public static final Ids NONE = new Ids(List.of(), false);

    /** What can stand in a path as one segment: hexadecimal ids, composite ids with an underscore, custom status keys. */
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_.:@-]{1,200}");

    private static final Pattern WILDCARD = Pattern.compile("\\$\\$[A-Za-z]+(\\.[A-Za-z]+)?");

    /** From the option or the header: text, several separated by comma, an object Map with an ID, or a Collection. */
    public static Ids of(Object value, String source) {
        if (value == null) {
            return NONE;
        }
        if (value instanceof Map<?, ?> object) {
            return new Ids(List.of(idOf(object, source)), false);
        }
        if (value instanceof Collection<?> items && items.stream().anyMatch(Map.class::isInstance)) {
            return new Ids(items.stream().map(item -> ofItem(item, source)).toList(), true);
        }
        List<String> words = Words.of(value);
        words.forEach(w -> check(w, source));
        boolean collection = value instanceof Collection<?> || value instanceof Object[];
        return words.isEmpty() && !collection ? NONE : new Ids(words, collection || words.size() > 1);
    }

    /** From a message body: an id, an object Map with an ID, or a Collection of either. */
    public static Ids ofBody(Object body) {
        if (body instanceof Collection<?> items) {
            return new Ids(
                    items.stream()
                            .map(item -> ofItem(item, "an item of the body"))
                            .toList(),
                    true);
        }
        if (body instanceof Map<?, ?> object) {
            Object id = object.get("ID");
            if (id == null && object.get("id") != null) {
                throw new IllegalArgumentException("The body has an 'id', but Workfront's name for it is 'ID'");
            }
            return id == null ? NONE : of(String.valueOf(id), "the body's ID");
        }
        return body == null ? NONE : of(body, "the body");
    }

    private static String ofItem(Object item, String source) {
        return item instanceof Map<?, ?> object
                ? idOf(object, source)
                : check(String.valueOf(item == null ? "" : item).trim(), source);
    }

    private static String idOf(Map<?, ?> object, String source) {
        Object id = object.get("ID");
        if (id == null) {
            throw new IllegalArgumentException(source + " is a Map without ID; the ID of a Workfront object looks like"
                    + " 4c78821c0000d6fa8d5e52f07a1d54d0");
        }
        return check(String.valueOf(id), source);
    }

    private static String check(String id, String source) {
        boolean dots = id.equals(".") || id.equals("..");
        if (dots || !SEGMENT.matcher(id).matches() && !isWildcard(id)) {
            throw new IllegalArgumentException("'" + abbreviated(id) + "' in " + source
                    + " is no Workfront id; give one such as 4c78821c0000d6fa8d5e52f07a1d54d0 or $$USER.ID");
        }
        return id;
    }

    private static String abbreviated(String id) {
        return id.length() <= 60 ? id : id.substring(0, 60) + "…";
    }

    /** Whether the service replaces it: such an id travels as a parameter, never in the path. */
    public static boolean isWildcard(String id) {
        return WILDCARD.matcher(id).matches();
    }

    public boolean isEmpty() {
        return values.isEmpty() && !many;
    }

    /** The one id, or null when there is none. */
    public String single(String operation) {
        if (values.size() > 1) {
            throw new IllegalArgumentException(
                    "workfront:" + operation + " takes one id, but " + values.size()
                            + " were given; split them, or where the operation writes, put a list of objects with their ID into the body");
        }
        return values.isEmpty() ? null : values.get(0);
    }
}

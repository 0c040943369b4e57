package io.github.camelworkfront.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The order of a search, from text such as {@code plannedCompletionDate desc,name}. */
public record SortSpec(List<Key> keys) {

    private static final Set<String> DIRECTIONS = Set.of("asc", "desc", "ciasc", "cidesc");

    /** One field and its direction. */
    public record Key(String field, String direction) {}

    /** The order, or null when none is asked for. */
    public static SortSpec parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        List<Key> keys = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            keys.add(key(part.trim(), text));
        }
        return new SortSpec(List.copyOf(keys));
    }

    private static Key key(String part, String whole) {
        // A custom field's name may hold spaces: only a last word that is a direction is one.
        int space = part.lastIndexOf(' ');
        String last = part.substring(space + 1).toLowerCase(Locale.ROOT);
        if (part.isEmpty() || DIRECTIONS.contains(part.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "sort=" + whole + " lacks a field; write for example sort=plannedCompletionDate desc,name");
        }
        if (space > 0 && DIRECTIONS.contains(last)) {
            return new Key(part.substring(0, space).trim(), last);
        }
        if (space > 0 && !part.startsWith("DE:") && !part.contains(":DE:")) {
            throw new IllegalArgumentException("sort=" + whole + ": '" + part.substring(space + 1)
                    + "' is no direction; it can be asc, desc, ciasc or cidesc");
        }
        return new Key(part, "asc");
    }

    /** As parameters with priorities; the ID comes last, so that no two rows are equal and no row is on two pages. */
    Params params() {
        Params params = Params.NONE;
        int priority = 1;
        boolean byId = false;
        for (Key key : keys) {
            params = params.with(key.field + "_" + priority++ + "_Sort", key.direction);
            byId |= key.field.equals("ID");
        }
        return byId ? params : params.with("ID_" + priority + "_Sort", "asc");
    }
}

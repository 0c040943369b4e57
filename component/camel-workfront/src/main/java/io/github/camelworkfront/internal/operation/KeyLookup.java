package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.Filters;
import io.github.camelworkfront.internal.plan.PageWalk;
import io.github.camelworkfront.internal.plan.Params;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the objects that have given values in a field. */
final class KeyLookup {

    private static final int PAGE = 2000;

    private final Setup setup;
    private final String field;

    KeyLookup(Setup setup, String field) {
        this.setup = setup;
        this.field = field;
    }

    /** The key of an item as text; null when it has none. */
    static String keyOf(Map<String, Object> item, String field) {
        Object key = item.get(field);
        return key == null || String.valueOf(key).isBlank() ? null : String.valueOf(key);
    }

    /** The IDs of the objects with each key; keys without an object are absent. */
    Map<String, List<String>> find(List<String> keys, Caller caller) throws WorkfrontException {
        Map<String, List<String>> found = new HashMap<>();
        objects(keys, List.of(), caller)
                .forEach((key, rows) -> found.put(
                        key,
                        rows.stream().map(row -> String.valueOf(row.get("ID"))).toList()));
        return found;
    }

    /** The objects with each key, with some fields beside the ID; keys without an object are absent. */
    Map<String, List<Map<?, ?>>> objects(List<String> keys, Collection<String> fields, Caller caller)
            throws WorkfrontException {
        Set<String> read = new LinkedHashSet<>(List.of(field));
        read.addAll(fields);
        Map<String, List<Map<?, ?>>> found = new HashMap<>();
        for (List<String> piece : Pieces.of(keys)) {
            Filters filters = Filters.of(Map.of(field, piece, field + "_Mod", "in"), setup.json());
            SearchPages pages = new SearchPages(
                    PageWalk.of(filters, null, null),
                    setup.path("search"),
                    Params.of("fields", String.join(",", read)),
                    new RowBudget(PAGE, null),
                    setup.label());
            for (List<Object> page = pages.next(caller); !page.isEmpty(); page = pages.next(caller)) {
                page.forEach(row -> note((Map<?, ?>) row, found));
            }
        }
        return found;
    }

    private void note(Map<?, ?> row, Map<String, List<Map<?, ?>>> found) {
        found.computeIfAbsent(String.valueOf(row.get(field)), k -> new ArrayList<>())
                .add(row);
    }
}

package io.github.camelworkfront.sandbox.internal.copy;

import io.github.camelworkfront.sandbox.internal.store.Actor;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Repeats among copies the links that their sources have among each other. A link to something that was not copied along has no meaning
 * for the copy and is left out.
 *
 * @param copied the IDs of the copies by those of their sources
 */
record CopyLinks(Store store, Actor actor, Map<String, String> copied) {

    /** Types with parents and predecessors, with the type of the latter. */
    private static final Map<String, String> TASKS = Map.of("TASK", "PRED", "TTSK", "TPRED");

    private static final List<String> ROW_IDENTITY = List.of("ID", "objCode");

    void hangOnParents() {
        TASKS.keySet()
                .forEach(code ->
                        copied.values().forEach(id -> store.find(code, id).ifPresent(this::hangOnParent)));
    }

    private void hangOnParent(Entity copy) {
        String parent = copied.get(copy.text("parentID"));
        if (parent != null) {
            store.update(copy.code(), copy.id(), Map.of("parentID", parent), actor);
            long children = store.referring(copy.code(), "parentID", parent).count();
            store.update(copy.code(), parent, Map.of("numberOfChildren", children), actor);
        }
    }

    void copyPredecessors() {
        TASKS.values()
                .forEach(link -> copied.keySet()
                        .forEach(source -> store.referring(link, "successorID", source)
                                .filter(row -> copied.containsKey(row.text("predecessorID")))
                                .toList()
                                .forEach(this::copyPredecessor)));
    }

    private void copyPredecessor(Entity row) {
        Map<String, Object> fields = new LinkedHashMap<>(row.asMap());
        fields.keySet().removeAll(ROW_IDENTITY);
        fields.put("successorID", copied.get(row.text("successorID")));
        fields.put("predecessorID", copied.get(row.text("predecessorID")));
        store.insert(row.code(), fields, actor);
    }
}

package io.github.camelworkfront.sandbox.internal.store;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The objects of one type: in ID order, and by the foreign keys that collections use. Written under the store's lock. */
final class Table {

    private final ConcurrentSkipListMap<String, Entity> rows = new ConcurrentSkipListMap<>();
    private final Map<String, Entity> bin = new ConcurrentHashMap<>();
    private final Map<String, Map<String, NavigableSet<String>>> indexes = new HashMap<>();
    // A skip list counts by walking, which a count of a million tasks cannot afford.
    private final AtomicLong size = new AtomicLong();

    Table(Set<String> indexedFields) {
        indexedFields.forEach(field -> indexes.put(field, new ConcurrentHashMap<>()));
    }

    ConcurrentSkipListMap<String, Entity> rows() {
        return rows;
    }

    Map<String, Entity> bin() {
        return bin;
    }

    long size() {
        return size.get();
    }

    Optional<Entity> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    boolean isIndexed(String field) {
        return indexes.containsKey(field);
    }

    Stream<Entity> referring(String field, String id) {
        Map<String, NavigableSet<String>> index = indexes.get(field);
        // A reader may meet an index entry a moment before or after its row changed: the row has the last word.
        Stream<Entity> candidates = index == null
                ? rows.values().stream()
                : index.getOrDefault(id, new ConcurrentSkipListSet<>()).stream()
                        .map(rows::get)
                        .filter(Objects::nonNull);
        return candidates.filter(entity -> id.equals(entity.text(field)));
    }

    /** Puts {@code after} in the place of {@code before}; null on either side means that there is none. */
    void replace(Entity before, Entity after) {
        if (after == null) {
            rows.remove(before.id());
            size.decrementAndGet();
        } else {
            rows.put(after.id(), after);
            size.addAndGet(before == null ? 1 : 0);
        }
        indexes.forEach((field, index) -> reindex(index, field, before, after));
    }

    private static void reindex(Map<String, NavigableSet<String>> index, String field, Entity before, Entity after) {
        String old = before == null ? null : before.text(field);
        String now = after == null ? null : after.text(field);
        if (Objects.equals(old, now)) {
            return;
        }
        if (now != null) {
            index.computeIfAbsent(now, key -> new ConcurrentSkipListSet<>()).add(after.id());
        }
        if (old != null) {
            index.computeIfPresent(old, (key, ids) -> {
                ids.remove(before.id());
                return ids.isEmpty() ? null : ids;
            });
        }
    }
}

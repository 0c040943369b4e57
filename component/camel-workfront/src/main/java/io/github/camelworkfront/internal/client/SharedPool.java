package io.github.camelworkfront.internal.client;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Things that several endpoints share while at least one uses them: made for the first, closed behind the last.
 *
 * @param <K> what makes two of them the same
 */
final class SharedPool<K, V> {

    private final Map<K, Entry<V>> entries = new HashMap<>();
    private final Consumer<V> close;

    SharedPool(Consumer<V> close) {
        this.close = close;
    }

    synchronized V acquire(K key, Supplier<V> make) {
        Entry<V> entry = entries.computeIfAbsent(key, k -> new Entry<>(make.get()));
        entry.users++;
        return entry.value;
    }

    void release(K key) {
        V unused = removeIfUnused(key);
        // Closing may talk to the service: not while others wait for the lock.
        if (unused != null) {
            close.accept(unused);
        }
    }

    /** What is in use now. */
    synchronized List<V> values() {
        return entries.values().stream().map(entry -> entry.value).toList();
    }

    /** The same by their keys. */
    synchronized Map<K, V> entries() {
        Map<K, V> all = new LinkedHashMap<>();
        entries.forEach((key, entry) -> all.put(key, entry.value));
        return all;
    }

    private synchronized V removeIfUnused(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null || --entry.users > 0) {
            return null;
        }
        entries.remove(key);
        return entry.value;
    }

    private static final class Entry<V> {
        private final V value;
        private int users;

        Entry(V value) {
            this.value = value;
        }
    }
}

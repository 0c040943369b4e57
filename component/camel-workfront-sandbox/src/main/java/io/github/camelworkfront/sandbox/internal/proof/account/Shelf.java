package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Objects of one kind by their id, in the order of their ids. Objects are values: a change puts another one in the place of the former,
 * and of two changes at the same time none is lost.
 *
 * @param <T> the kind
 */
public final class Shelf<T> {

    private final ConcurrentSkipListMap<Integer, T> items = new ConcurrentSkipListMap<>();

    /** Adds an object, and returns it. */
    public T add(int id, T item) {
        items.put(id, item);
        return item;
    }

    /** Finds an object; empty for null too, which is an id that was not given. */
    public Optional<T> find(Integer id) {
        return Optional.ofNullable(id).map(items::get);
    }

    /** Changes an object and returns what became of it; empty if there is none. */
    public Optional<T> update(Integer id, UnaryOperator<T> change) {
        return Optional.ofNullable(id).map(known -> items.computeIfPresent(known, (key, item) -> change.apply(item)));
    }

    /** Takes an object away and returns it; empty if there was none. */
    public Optional<T> remove(Integer id) {
        return Optional.ofNullable(id).map(items::remove);
    }

    /** Returns all objects, the oldest first. */
    public Stream<T> stream() {
        return items.values().stream();
    }

    /** Returns all objects, the oldest first. */
    public List<T> all() {
        return List.copyOf(items.values());
    }
}

package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.Arrival.Source;
import io.github.camelworkfront.internal.consumer.arrival.Arrival.Type;
import io.github.camelworkfront.internal.json.ServiceDates;
import io.github.camelworkfront.internal.operation.RowIds;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds out which objects are gone: those that were there before and are not now. What no longer matches the filters is asked
 * for by ID, since it may have changed and still be there. The first look only learns, but for what was delivered before it.
 */
final class Deletions {

    /** The most IDs in one request (Adobe, "API basics"). */
    private static final int PIECE = 100;

    private final ChangeQuery query;
    private final String objectCode;
    private final KnownIds known;
    private Map<String, Instant> there = Map.of();
    private volatile Map<String, Optional<Instant>> owed;

    Deletions(ChangeQuery query, String objectCode, KnownIds known) {
        this.query = query;
        this.objectCode = objectCode;
        this.known = known;
    }

    /**
     * Hands over what is gone, as far as the route wants it.
     *
     * @param delivery makes a delivery of a deletion, given what to do when it never has to come again
     */
    void deliver(DatedReader reader, Deliveries out, Function<Deletion, ? extends Delivery> delivery)
            throws WorkfrontException, InterruptedException {
        known.lookBegins();
        there = read(reader);
        Set<String> gone = new TreeSet<>(known.without(there.keySet()));
        gone.removeAll(stillThere(gone, reader));
        owed = new ConcurrentHashMap<>();
        gone.forEach(id -> owed.put(id, Optional.ofNullable(known.time(id))));
        List<Deletion> left = new ArrayList<>();
        gone.forEach(id -> left.add(new Deletion(arrival(id), () -> settled(id))));
        left.sort(Comparator.comparing(d -> d.arrival().changed(), Comparator.nullsFirst(Comparator.naturalOrder())));
        for (int from = 0; from < left.size() && out.isOpen(); ) {
            int to = Math.min(left.size(), from + Math.min(out.remaining(), query.pageSize()));
            List<Delivery> batch = new ArrayList<>();
            left.subList(from, to).forEach(d -> batch.add(delivery.apply(d)));
            out.deliver(batch);
            from = to;
        }
    }

    /** What the route has got is known to exist, also where it is gone before the next look. */
    void delivered(Arrival arrival) {
        if (!arrival.isDeletion()) {
            known.add(arrival.id(), arrival.changed());
        }
    }

    private void settled(String id) {
        Map<String, Optional<Instant>> left = owed;
        if (left != null) {
            left.remove(id);
        }
    }

    /** The deliveries are back: what the route is done with is forgotten, what it is not done with comes again. */
    void keep() {
        if (owed == null) {
            return;
        }
        Map<String, Instant> all = new HashMap<>(there);
        owed.forEach((id, time) -> all.put(id, time.orElse(null)));
        known.replace(all);
        there = Map.of();
        owed = null;
    }

    private Map<String, Instant> read(DatedReader reader) throws WorkfrontException {
        Map<String, Instant> all = new HashMap<>();
        String last = null;
        List<Object> rows;
        do {
            ServiceCall call = query.slimCall(query.walk().all(last, query.pageSize()));
            rows = reader.rows(call, query.pageSize());
            last = RowIds.lastOfGrowing(rows, last, call);
            for (Object row : rows) {
                all.put(RowIds.of(row, call), time((Map<?, ?>) row));
            }
        } while (!rows.isEmpty());
        return all;
    }

    private Instant time(Map<?, ?> row) {
        return row.get(query.cursorField()) instanceof String text ? ServiceDates.parse(text, Instant.class) : null;
    }

    private Set<String> stillThere(Set<String> ids, DatedReader reader) throws WorkfrontException {
        Set<String> found = new TreeSet<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PIECE) {
            List<String> piece = all.subList(from, Math.min(all.size(), from + PIECE));
            ServiceCall call =
                    query.slimCall(Params.of("ID", piece).with("ID_Mod", "in").with("$$LIMIT", PIECE));
            for (Object row : reader.rows(call, PIECE)) {
                found.add(RowIds.of(row, call));
            }
        }
        return found;
    }

    private Arrival arrival(String id) {
        Instant changed = known.time(id);
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("ID", id);
        state.put("objCode", objectCode);
        if (changed != null) {
            state.put(query.cursorField(), ServiceDates.format(changed));
        }
        // When it was deleted nobody tells.
        return new Arrival(Source.POLL, Type.DELETE, objectCode, id, changed, null, state, null, null, null, false);
    }

    /**
     * An object that is gone.
     *
     * @param forget to be called when the route is done with it
     */
    record Deletion(Arrival arrival, Runnable forget) {}
}

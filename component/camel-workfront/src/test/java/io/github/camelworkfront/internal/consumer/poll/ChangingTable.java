package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.json.ServiceDates;
import io.github.camelworkfront.internal.operation.FakeService;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rows that change while they are read, behind a service that answers the very parameters of a search. What is written
 * late is dated now and can be seen only some time after.
 */
final class ChangingTable {

    /** A state of a row. */
    record State(String id, long time, long version) {}

    private final Random random;
    private final boolean wholeSeconds;
    private final boolean sortedBySecond;
    private final Map<String, State> visible = new TreeMap<>();
    private final Map<String, State> late = new HashMap<>();
    private final Map<String, Long> lateUntil = new HashMap<>();
    private long now = Instant.parse("2026-03-01T10:00:00.500Z").toEpochMilli();
    private long versions;

    ChangingTable(Random random, boolean wholeSeconds, boolean sortedBySecond) {
        this.random = random;
        this.wholeSeconds = wholeSeconds;
        this.sortedBySecond = sortedBySecond;
    }

    Map<String, State> rows() {
        return visible;
    }

    long versions() {
        return versions;
    }

    void pass(int millis) {
        now += random.nextInt(millis + 1);
        List.copyOf(late.keySet()).stream()
                .filter(id -> lateUntil.get(id) <= now)
                .forEach(this::commit);
    }

    /** Everything that was written can be seen. */
    void settle() {
        List.copyOf(late.keySet()).forEach(this::commit);
    }

    private void commit(String id) {
        visible.put(id, late.remove(id));
        lateUntil.remove(id);
    }

    /** Writes a row, which can be seen at once, or up to so many milliseconds from now. */
    void write(String id, int lateness) {
        if (late.containsKey(id)) {
            return;
        }
        State state = new State(id, now, versions++);
        if (lateness == 0) {
            visible.put(id, state);
        } else {
            late.put(id, state);
            lateUntil.put(id, now + random.nextInt(lateness));
        }
    }

    /** Changes a row without touching its date. */
    void revise(String id, int within) {
        State before = visible.get(id);
        if (before != null && !late.containsKey(id) && now - before.time() < within) {
            visible.put(id, new State(id, before.time(), versions++));
        }
    }

    FakeService.Said answer(ServiceCall call) {
        Map<String, String> params = new HashMap<>();
        call.query().entries().forEach(e -> params.put(e.getKey(), e.getValue()));
        Stream<State> rows = visible.values().stream().filter(condition(params));
        Comparator<State> order = params.containsKey("lastUpdateDate_1_Sort")
                ? Comparator.<State>comparingLong(row -> sortedBySecond ? row.time() / 1000 : row.time())
                        .thenComparing(State::id)
                : Comparator.comparing(State::id);
        List<Object> page = new ArrayList<>();
        rows.sorted(order).limit(Integer.parseInt(params.get("$$LIMIT"))).forEach(row -> page.add(json(row)));
        return FakeService.Said.data(page).at(Instant.ofEpochMilli(now));
    }

    private Predicate<State> condition(Map<String, String> params) {
        String after = params.get("ID_Mod") == null ? "" : params.get("ID");
        Predicate<State> byId = row -> row.id().compareTo(after) > 0;
        if (params.get("lastUpdateDate_Mod") == null) {
            return byId;
        }
        long from = compared(params.get("lastUpdateDate"));
        String range = params.get("lastUpdateDate_Range");
        long to = range == null ? Long.MAX_VALUE : compared(range);
        return byId.and(row -> precise(row.time()) >= from && precise(row.time()) <= to);
    }

    private long precise(long millis) {
        return wholeSeconds ? millis / 1000 : millis;
    }

    private long compared(String text) {
        return precise(ServiceDates.parse(text, Instant.class).toEpochMilli());
    }

    private static Map<String, Object> json(State row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ID", row.id());
        json.put("lastUpdateDate", ServiceDates.format(Instant.ofEpochMilli(row.time())));
        json.put("version", row.version());
        return json;
    }
}

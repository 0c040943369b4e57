package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.operation.FakeService.Said;
import io.github.camelworkfront.internal.plan.Filters;
import io.github.camelworkfront.internal.plan.PageWalk;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Rows that a service would answer a search with, and that may come and go between two answers. */
final class MovingTable {

    private static final Json JSON = FakeService.JSON;

    private final ConcurrentSkipListSet<String> ids = new ConcurrentSkipListSet<>();
    // An answer is of one moment.
    private final Lock lock = new ReentrantLock();

    static MovingTable of(int rows) {
        MovingTable table = new MovingTable();
        IntStream.range(0, rows).forEach(number -> table.add(id(number)));
        return table;
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "id%06d", number);
    }

    static Map<String, String> row(String id) {
        return Map.of("ID", id);
    }

    boolean add(String id) {
        return ids.add(id);
    }

    boolean remove(int number) {
        return remove(id(number));
    }

    boolean remove(String id) {
        return ids.remove(id);
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    List<Map<String, String>> rows(int from, int to) {
        return ids.stream().skip(from).limit(to - from).map(MovingTable::row).toList();
    }

    Said answer(ServiceCall call) {
        return answer(call, Integer.MAX_VALUE);
    }

    /** @param most rows that are given at a time, however many are asked for */
    Said answer(ServiceCall call, int most) {
        lock.lock();
        try {
            return Said.data(ids.tailSet(FakeService.after(call), false).stream()
                    .skip(number(call, "$$FIRST", 0))
                    .limit(Math.min(most, number(call, "$$LIMIT", 100)))
                    .map(MovingTable::row)
                    .toList());
        } finally {
            lock.unlock();
        }
    }

    static int number(ServiceCall call, String parameter, int otherwise) {
        return call.query().entries().stream()
                .filter(entry -> entry.getKey().equals(parameter))
                .mapToInt(entry -> Integer.parseInt(entry.getValue()))
                .findFirst()
                .orElse(otherwise);
    }

    /** A walk over all rows by ID. */
    PageSource walk(int parallelPages, int pageSize, Supplier<Executor> threads) {
        SearchPages pages = new SearchPages(
                PageWalk.of(Filters.of(Map.of(), JSON), null, null),
                "/attask/api/v22.0/TASK/search",
                Params.NONE,
                new RowBudget(pageSize, null),
                "task/search");
        return new ParallelPages(pages, parallelPages, pageSize, threads);
    }
}

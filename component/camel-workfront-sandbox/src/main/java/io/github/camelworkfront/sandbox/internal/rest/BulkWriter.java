package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.BulkFailure;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Applies a bulk request: at most 100 items, all or nothing with {@code atomic=true}, otherwise as {@link BulkFailure} says. */
final class BulkWriter {

    private static final int MAX_ITEMS = 100;

    private final Supplier<BulkFailure> failures;

    BulkWriter(Supplier<BulkFailure> failures) {
        this.failures = failures;
    }

    /**
     * Applies a change to each item.
     *
     * @param write makes one change and returns its result
     * @return the results in order, a {@link WorkfrontFault} in the place of a refused item if the shape asks for it
     * @throws WorkfrontFault for more than 100 items, and where the shape refuses the request
     */
    <T> List<Object> apply(Store store, List<T> items, boolean atomic, Function<T, ?> write) {
        if (items.size() > MAX_ITEMS) {
            throw WorkfrontFault.tooManyObjects();
        }
        BulkFailure shape = atomic ? BulkFailure.REFUSED : failures.get();
        return switch (shape) {
            case REFUSED -> store.atomically(() -> upToFault(items, write));
            case APPLIED_UP_TO -> upToFault(items, write);
            case ERROR_IN_PLACE -> each(items, write);
            case FEWER_RESULTS ->
                each(items, write).stream()
                        .filter(result -> !(result instanceof WorkfrontFault))
                        .toList();
        };
    }

    private static <T> List<Object> upToFault(List<T> items, Function<T, ?> write) {
        List<Object> results = new ArrayList<>(items.size());
        items.forEach(item -> results.add(write.apply(item)));
        return results;
    }

    private static <T> List<Object> each(List<T> items, Function<T, ?> write) {
        List<Object> results = new ArrayList<>(items.size());
        for (T item : items) {
            try {
                results.add(write.apply(item));
            } catch (WorkfrontFault fault) {
                results.add(fault);
            }
        }
        return results;
    }
}

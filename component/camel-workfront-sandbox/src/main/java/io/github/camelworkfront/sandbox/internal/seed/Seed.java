package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Clock;

/** Fills an empty store. */
@FunctionalInterface
public interface Seed {

    /**
     * Writes the objects of this seed.
     *
     * @param store where to; empty
     * @param clock what is "today" for all dates of the seed
     */
    void apply(Store store, Clock clock);
}

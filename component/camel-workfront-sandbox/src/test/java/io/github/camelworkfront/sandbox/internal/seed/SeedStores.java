package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.store.IdSource;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Seeded stores for tests, on a Wednesday noon. */
public final class SeedStores {

    /** The moment that all seeded stores of tests take for now. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);

    /** The catalogue that the stores know. */
    public static final ObjectCatalog CATALOG = ObjectCatalog.load();

    private SeedStores() {}

    /** A fresh store with that seed. */
    public static Store seeded(String name) {
        return seeded(name, CLOCK);
    }

    static Store seeded(String name, Clock clock) {
        Store store = new Store(CATALOG, clock, IdSource.seeded(1));
        Seeds.named(name).apply(store, clock);
        return store;
    }
}

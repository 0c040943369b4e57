package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.store.Actor;
import io.github.camelworkfront.sandbox.internal.store.Store;
import io.github.camelworkfront.sandbox.internal.timeline.WorkCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Puts seeded objects into the store with ids that never change, and knows what day it is. */
final class Sower {

    private static final Actor ADMINISTRATOR = new Actor(SeedIds.ADMINISTRATOR, SeedIds.CUSTOMER);

    private final Store store;
    private final Instant now;
    private final WorkCalendar calendar = new WorkCalendar(ZoneOffset.UTC);

    Sower(Store store, Clock clock) {
        this.store = store;
        this.now = clock.instant();
    }

    /**
     * Inserts one object as the administrator.
     *
     * @return its id, {@link SeedIds#of}
     */
    String sow(String code, String key, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        String id = SeedIds.of(code, key);
        all.put("ID", id);
        store.insert(code, all, ADMINISTRATOR);
        return id;
    }

    /** As {@link #sow}, for what is told apart by its name. */
    String sowNamed(String code, String name, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("name", name);
        return sow(code, name, all);
    }

    Store store() {
        return store;
    }

    Actor actor() {
        return ADMINISTRATOR;
    }

    Instant now() {
        return now;
    }

    WorkCalendar calendar() {
        return calendar;
    }

    /** The opening of the day that lies so many working days after today; before it where negative. */
    Instant workday(int offset) {
        return calendar.opening(workdate(offset));
    }

    LocalDate workdate(int offset) {
        return calendar.plusWorkdays(LocalDate.ofInstant(now, ZoneOffset.UTC), offset);
    }
}

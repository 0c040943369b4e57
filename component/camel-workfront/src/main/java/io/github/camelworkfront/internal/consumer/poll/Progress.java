package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Follows what is handed to the route, and moves the mark: past a change only when the route is done with it and with
 * everything before it. What is done beyond one that is not is remembered as seen. The end of an exchange may come on any
 * thread.
 */
final class Progress {

    /** Changes between two times that the mark is kept. */
    private static final int KEPT_AFTER = 100;

    /** Of a mark that remembers much, changes are so many times fewer than what it remembers, or it would be written too often. */
    private static final int SHARE = 10;

    private final KeptText store;
    private final Duration overlap;
    private final Json json;
    private final Lock lock = new ReentrantLock();
    private final Deque<Entry> inOrder = new ArrayDeque<>();
    private final Map<String, Entry> underWay = new HashMap<>();
    private volatile Mark mark;
    private Instant ceiling;
    private int unkept;
    private boolean changed;
    private boolean atEnd;
    private boolean closed;

    Progress(KeptText store, Duration overlap, Json json) {
        this.store = store;
        this.overlap = overlap;
        this.json = json;
    }

    /** Whether it is known where to go on. */
    boolean isBegun() {
        return mark != null;
    }

    /**
     * Goes on where a stored mark is.
     *
     * @return false when there is none
     * @throws IllegalStateException for one that cannot be read, with its key
     */
    boolean restore() {
        String text = store.read();
        if (text == null) {
            return false;
        }
        try {
            mark = MarkText.read(text, overlap, json);
            return true;
        } catch (IllegalArgumentException e) {
            throw store.unreadable(e);
        }
    }

    /** Begins at a moment; null for the first change there is. */
    void beginAt(Instant moment) {
        mark = Mark.at(moment, overlap);
        changed = moment != null;
    }

    /** The second with which a poll begins. */
    Instant start() {
        return locked(mark::start);
    }

    /** Time of the newest change that the route is done with, and with all before it; null before the first. */
    Instant markTime() {
        return locked(mark::time);
    }

    /**
     * A poll begins. The mark goes no further than to its beginning: what becomes visible late while the poll is reading, behind
     * the place that it has come to, is still within the overlap then; and what one node of the service with a fast clock has
     * dated does not hide what others do.
     *
     * @param now the service's time; null where nobody knows
     */
    void beginPoll(Instant now) {
        lock.lock();
        try {
            ceiling = now;
        } finally {
            lock.unlock();
        }
    }

    /** What a row is to the consumer. */
    enum News {
        NONE,
        STATE,
        /** Another state of a change that was seen before. */
        REVISION
    }

    /** Whether a row has to go to the route. One from before the beginning is remembered here. */
    News news(ChangedRow row) {
        return locked(() -> {
            Entry handed = underWay.get(row.id());
            SeenState known = handed == null ? mark.seen(row.id()) : handed.state;
            if (row.seen().equals(known)) {
                return News.NONE;
            }
            if (mark.unseenBefore() != null && row.time().isBefore(mark.unseenBefore())) {
                mark.saw(row.id(), row.seen());
                changed = true;
                return News.NONE;
            }
            return known != null && known.time().equals(row.time()) ? News.REVISION : News.STATE;
        });
    }

    /** A poll has read everything up to a moment. */
    void walkedTo(Instant moment) {
        lock.lock();
        try {
            Instant before = mark.unseenBefore();
            if (before != null && Seconds.of(moment).isAfter(before)) {
                begun();
            }
        } finally {
            lock.unlock();
        }
    }

    /** A poll has read everything. */
    void walkedToEnd() {
        lock.lock();
        try {
            atEnd = true;
            if (mark.unseenBefore() != null) {
                begun();
            }
        } finally {
            lock.unlock();
        }
    }

    private void begun() {
        mark.begun();
        changed = true;
    }

    /** A row goes to the route. */
    Entry begin(ChangedRow row) {
        return locked(() -> {
            Entry entry = new Entry(row.id(), row.seen(), underWay.get(row.id()));
            inOrder.add(entry);
            underWay.put(row.id(), entry);
            return entry;
        });
    }

    /** @param done whether the row never has to come again */
    void settled(Entry entry, boolean done) {
        lock.lock();
        try {
            underWay.remove(entry.id, entry);
            if (done) {
                if (!entry.overtaken) {
                    mark.saw(entry.id, entry.state);
                }
                entry.done();
                changed = true;
                moveMark();
            }
            if (unkept >= Math.max(KEPT_AFTER, mark.seen().size() / SHARE)) {
                keepNow();
            }
        } finally {
            lock.unlock();
        }
    }

    private void moveMark() {
        while (!inOrder.isEmpty() && inOrder.peek().done) {
            moveMarkTo(inOrder.remove().state.time());
            unkept++;
        }
    }

    /** Nothing is left over, so that what was remembered beyond the mark is behind it now. */
    private void moveMarkToNewest() {
        Instant before = mark.time();
        mark.newest().ifPresent(this::moveMarkTo);
        changed |= !Objects.equals(before, mark.time());
    }

    private void moveMarkTo(Instant time) {
        mark.moveTo(ceiling != null && time.isAfter(ceiling) ? ceiling : time);
    }

    /** The poll is over: what was not done comes again with the next one. */
    void endPoll() {
        lock.lock();
        try {
            if (atEnd && inOrder.isEmpty()) {
                moveMarkToNewest();
            }
            atEnd = false;
            inOrder.clear();
            keepNow();
        } finally {
            lock.unlock();
        }
    }

    /** Keeps the mark where it is, if it is another than before. */
    void keep() {
        lock.lock();
        try {
            keepNow();
        } finally {
            lock.unlock();
        }
    }

    /** The same for the last time: who comes after may have begun with it. */
    void close() {
        lock.lock();
        try {
            keepNow();
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private void keepNow() {
        if (mark == null || closed || !changed) {
            return;
        }
        mark.prune();
        if (store.isKept()) {
            store.write(MarkText.write(mark, json));
        }
        unkept = 0;
        changed = false;
    }

    private <T> T locked(java.util.function.Supplier<T> what) {
        lock.lock();
        try {
            return what.get();
        } finally {
            lock.unlock();
        }
    }

    /** A row on its way through the route. */
    static final class Entry {
        private final String id;
        private final SeenState state;
        private Entry before;
        private boolean done;
        private boolean overtaken;

        /** @param before an older state of the same object that is on its way as well; null without one */
        private Entry(String id, SeenState state, Entry before) {
            this.id = id;
            this.state = state;
            this.before = before;
        }

        private void done() {
            done = true;
            for (Entry older = before; older != null; older = older.before) {
                older.overtaken = true;
            }
            before = null;
        }
    }
}

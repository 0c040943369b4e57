package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * A file of events that wait for the route, in the order in which they came. What the order of work needs is kept apart
 * from the events themselves, so that a start with many of them reads little.
 */
final class EventStore implements AutoCloseable {

    /** Percent of the file that is in use; what is below is written anew. */
    private static final int FILL_RATE = 60;

    private static final int COMPACTED_BYTES = 8 << 20;
    private static final int MILLIS_TO_COMPACT = 300;
    private static final int ROUNDS_TO_COMPACT = 4;

    private final Path file;
    private final Lock lock = new ReentrantLock();
    private final Set<Long> removed = new HashSet<>();
    private volatile Opened opened;
    private long generation;
    private long last;
    private volatile long durable;

    private EventStore(Path file) {
        this.file = file;
        this.opened = Opened.of(file);
        this.last = opened.newest();
        this.durable = last;
    }

    /**
     * @throws IOException            when the directory cannot be made
     * @throws IllegalStateException  when the file cannot be opened, such as one that another process has open
     */
    static EventStore open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new EventStore(file);
    }

    /**
     * Puts events at the end; they are there durably after the next {@link #commit()}.
     *
     * @return to be asked of {@link #holds} after that
     */
    long add(List<Arrival> arrivals, List<byte[]> texts) {
        lock.lock();
        try {
            Opened now = usable();
            for (int i = 0; i < texts.size(); i++) {
                long number = last + 1;
                now.events.put(number, texts.get(i));
                now.order.put(number, Waiting.text(arrivals.get(i)));
                last = number;
            }
            return generation;
        } finally {
            lock.unlock();
        }
    }

    /** Whether what was added is in the file that is open; a file that failed has lost what was not durable. */
    boolean holds(long added) {
        lock.lock();
        try {
            return added == generation;
        } finally {
            lock.unlock();
        }
    }

    /** Makes durable what was added and removed before. */
    void commit() {
        Opened now;
        long reached;
        Set<Long> gone;
        lock.lock();
        try {
            now = usable();
            reached = last;
            gone = Set.copyOf(removed);
        } finally {
            lock.unlock();
        }
        now.store.commit();
        now.store.sync();
        lock.lock();
        try {
            removed.removeAll(gone);
        } finally {
            lock.unlock();
        }
        durable = reached;
    }

    /** The file, opened again when it has failed: the store closes it for good when the disk is full, say. */
    private Opened usable() {
        lock.lock();
        try {
            if (opened.store.isClosed()) {
                opened = Opened.of(file);
                generation++;
                last = Math.max(durable, opened.newest());
                durable = last;
                removed.forEach(opened::remove);
            }
            return opened;
        } finally {
            lock.unlock();
        }
    }

    /** The oldest durable events after one, in the order in which they came. */
    List<Waiting> after(long number, int most) {
        List<Waiting> found = new ArrayList<>();
        Cursor<Long, String> cursor = usable().order.cursor(number + 1);
        long end = durable;
        while (cursor.hasNext() && found.size() < most) {
            long next = cursor.next();
            if (next > end) {
                break;
            }
            found.add(Waiting.of(next, cursor.getValue()));
        }
        return found;
    }

    /** The text of an event; null of one that is gone. */
    byte[] read(long number) {
        return usable().events.get(number);
    }

    void remove(long number) {
        lock.lock();
        try {
            removed.add(number);
            usable().remove(number);
        } finally {
            lock.unlock();
        }
    }

    /** When the event happened that has waited for the longest time; null while none waits. */
    Instant oldest() {
        MVMap<Long, String> order = opened.order;
        Long first = order.firstKey();
        // It may be removed in the meantime.
        String text = first == null ? null : order.get(first);
        return text == null ? null : Waiting.of(first, text).time();
    }

    long size() {
        return opened.order.sizeAsLong();
    }

    /** Gives space back, for as long as it takes to write a few megabytes. */
    void compact() {
        usable().store.compact(FILL_RATE, COMPACTED_BYTES);
    }

    @Override
    public void close() {
        try {
            Opened now = usable();
            if (now.order.isEmpty()) {
                shrink(now.store);
            }
            now.store.commit();
            now.store.close();
        } catch (MVStoreException | IllegalStateException e) {
            // What is durable stays so, and only what was removed lately comes again.
            opened.store.closeImmediately();
        }
    }

    /** Only of a file without events: after a crash, chunks that are moved might be written over others. */
    private static void shrink(MVStore store) {
        // What nobody needs any more can go at once, not only after the usual while. It is the next change that lets go
        // of it, and of what was moved for that the one after.
        store.setRetentionTime(0);
        MVMap<String, Long> closes = store.openMap("closes");
        for (int round = 0; round < ROUNDS_TO_COMPACT; round++) {
            closes.merge("count", 1L, Long::sum);
            store.commit();
            store.compactFile(MILLIS_TO_COMPACT);
        }
    }

    /** A file that is open, until it fails. */
    private record Opened(MVStore store, MVMap<Long, String> order, MVMap<Long, byte[]> events) {

        static Opened of(Path file) {
            try {
                MVStore store = new MVStore.Builder()
                        .fileName(file.toString())
                        .autoCommitDisabled()
                        .open();
                store.setVersionsToKeep(0);
                return new Opened(
                        store,
                        store.openMap("order", map(StringDataType.INSTANCE)),
                        store.openMap("events", map(ByteArrayDataType.INSTANCE)));
            } catch (MVStoreException e) {
                boolean locked = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
                throw new IllegalStateException(
                        locked
                                ? "The inbox " + file + " is in use by another process or route; give each of them an"
                                        + " inboxDirectory of its own"
                                : "The inbox " + file + " cannot be opened: " + e.getMessage(),
                        e);
            }
        }

        private static <V> MVMap.Builder<Long, V> map(DataType<V> values) {
            return new MVMap.Builder<Long, V>().keyType(LongDataType.INSTANCE).valueType(values);
        }

        long newest() {
            Long newest = order.lastKey();
            return newest == null ? 0 : newest;
        }

        void remove(long number) {
            order.remove(number);
            events.remove(number);
        }
    }

    /**
     * An event that waits for the route.
     *
     * @param number in the order in which they came
     * @param time   when it happened, by the service's clock
     * @param object the object it is of
     */
    record Waiting(long number, Instant time, String object) {

        private static String text(Arrival arrival) {
            Instant time = arrival.time() == null ? Instant.EPOCH : arrival.time();
            return time + " " + arrival.object();
        }

        private static Waiting of(long number, String text) {
            int space = text.indexOf(' ');
            return new Waiting(number, Instant.parse(text.substring(0, space)), text.substring(space + 1));
        }
    }
}

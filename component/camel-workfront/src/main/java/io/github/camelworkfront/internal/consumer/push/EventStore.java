package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
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

    private final MVStore store;
    private final MVMap<Long, String> order;
    private final MVMap<Long, byte[]> events;
    private final Lock adding = new ReentrantLock();
    private long last;
    private volatile long durable;

    private EventStore(MVStore store) {
        this.store = store;
        this.order = store.openMap(
                "order",
                new MVMap.Builder<Long, String>().keyType(LongDataType.INSTANCE).valueType(StringDataType.INSTANCE));
        this.events = store.openMap(
                "events",
                new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
        Long newest = order.lastKey();
        this.last = newest == null ? 0 : newest;
        this.durable = last;
    }

    /**
     * @throws IOException            when the directory cannot be made
     * @throws IllegalStateException  when the file cannot be opened, such as one that another process has open
     */
    static EventStore open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .open();
            store.setVersionsToKeep(0);
            return new EventStore(store);
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

    /** Puts events at the end; they are there durably after the next {@link #commit()}. */
    void add(List<Arrival> arrivals, List<byte[]> texts) {
        adding.lock();
        try {
            for (int i = 0; i < texts.size(); i++) {
                long number = last + 1;
                events.put(number, texts.get(i));
                order.put(number, Waiting.text(arrivals.get(i)));
                last = number;
            }
        } finally {
            adding.unlock();
        }
    }

    /** Makes durable what was added and removed before. */
    void commit() {
        long reached = last();
        store.commit();
        store.sync();
        durable = reached;
    }

    private long last() {
        adding.lock();
        try {
            return last;
        } finally {
            adding.unlock();
        }
    }

    /** The oldest durable events after one, in the order in which they came. */
    List<Waiting> after(long number, int most) {
        List<Waiting> found = new ArrayList<>();
        long end = durable;
        Cursor<Long, String> cursor = order.cursor(number + 1);
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
        return events.get(number);
    }

    void remove(long number) {
        order.remove(number);
        events.remove(number);
    }

    long size() {
        return order.sizeAsLong();
    }

    /** Gives space back, for as long as it takes to write a few megabytes. */
    void compact() {
        store.compact(FILL_RATE, COMPACTED_BYTES);
    }

    @Override
    public void close() {
        // Everything is on the disk: what nobody needs any more can go at once, not only after the usual while. It is
        // the next change that lets go of it.
        store.setRetentionTime(0);
        MVMap<String, Long> closes = store.openMap("closes");
        closes.merge("count", 1L, Long::sum);
        store.commit();
        store.compactFile(MILLIS_TO_COMPACT);
        store.close();
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

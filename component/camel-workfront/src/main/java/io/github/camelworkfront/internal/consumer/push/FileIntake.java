package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.push.EventStore.Waiting;
import io.github.camelworkfront.internal.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service learns that an event is stored durably, in a file of our own; the route gets it from there at its own pace,
 * and again for as long as it fails.
 */
final class FileIntake implements Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    /** Events that stand in line in memory; what is beyond stays on the disk until there is room. */
    private static final int IN_MEMORY = 100_000;

    private static final int LOADED_AT_ONCE = 1000;
    private static final int REMOVED_PER_COMPACTION = 5000;

    private final Path file;
    private final InboxPace pace;
    private final Json json;
    private final ArrivalReader reader;
    private final Courier courier;
    private final EventThreads threads;
    private final EventMeters meters;

    private final Lock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private Lines lines;
    private EventStore store;
    private GroupCommit commits;
    private long loaded;
    private int underWay;
    private int removed;
    private volatile boolean running;
    private volatile String problem;
    private Runnable unwatch;

    /** @param reader of the events that are in the file */
    FileIntake(
            Path file,
            InboxPace pace,
            Json json,
            ArrivalReader reader,
            Courier courier,
            EventThreads threads,
            EventMeters meters) {
        this.file = file;
        this.pace = pace;
        this.json = json;
        this.reader = reader;
        this.courier = courier;
        this.threads = threads;
        this.meters = meters;
    }

    @Override
    public void start() throws Exception {
        store = opened();
        commits = new GroupCommit(store::commit, threads.writer());
        lines = new Lines();
        loaded = 0;
        running = true;
        unwatch = meters.watchInbox(store::size);
        long waiting = store.size();
        if (waiting > 0) {
            LOG.info("{} events wait in the inbox {}", waiting, file);
        }
        pump();
    }

    /** The library of the store comes with the component, but a build can exclude it, and OSGi can lack it. */
    private EventStore opened() throws IOException {
        try {
            return EventStore.open(file);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "handover=inbox without the option inbox needs com.h2database:h2-mvstore on the class path: it comes"
                            + " with camel-workfront, so do not exclude it, or name an inbox (missing: "
                            + e.getMessage() + ")",
                    e);
        }
    }

    @Override
    public InboxState state() {
        return new InboxState(file.toString(), store.size(), store.oldest(), problem);
    }

    @Override
    public void take(List<Arrival> arrivals, CompletableFuture<Answer> answer) {
        try {
            long added = store.add(arrivals, arrivals.stream().map(this::text).toList());
            commits.request().whenCompleteAsync((nothing, failure) -> stored(added, failure, answer), threads);
        } catch (RuntimeException e) {
            failed(e, answer);
        }
    }

    private byte[] text(Arrival arrival) {
        return json.text(arrival.event()).getBytes(StandardCharsets.UTF_8);
    }

    private void stored(long added, Throwable failure, CompletableFuture<Answer> answer) {
        if (failure != null) {
            failed(failure, answer);
        } else if (!store.holds(added)) {
            failed(new IllegalStateException("the file failed and was opened again meanwhile"), answer);
        } else {
            problem = null;
            answer.complete(Answer.OK);
            pump();
        }
    }

    private void failed(Throwable failure, CompletableFuture<Answer> answer) {
        problem = "Events cannot be stored, and the service repeats them: " + failure;
        LOG.error("Events cannot be stored in the inbox {}: {}", file, failure.toString());
        answer.complete(Answer.FAILED);
    }

    /** Serves who is next, as long as there is somebody and a hand is free. */
    private void pump() {
        lock.lock();
        try {
            while (running && underWay < pace.consumers()) {
                Waiting event = next();
                if (event == null) {
                    return;
                }
                underWay++;
                threads.execute(() -> deliver(event));
            }
        } finally {
            lock.unlock();
        }
    }

    private Waiting next() {
        Waiting event = lines.take();
        if (event == null || lines.size() < IN_MEMORY / 2) {
            load();
        }
        return event == null ? lines.take() : event;
    }

    private void load() {
        if (lines.size() >= IN_MEMORY) {
            return;
        }
        for (Waiting event : store.after(loaded, LOADED_AT_ONCE)) {
            loaded = event.number();
            lines.add(event);
        }
    }

    private void deliver(Waiting event) {
        CompletableFuture<Boolean> delivered;
        try {
            String text = new String(store.read(event.number()), StandardCharsets.UTF_8);
            delivered = courier.deliver(reader.read(json.parse(text)), () -> running);
        } catch (Exception e) {
            LOG.error("Event {} of the inbox {} cannot be read: {}", event.number(), file, e.toString());
            delivered = CompletableFuture.completedFuture(false);
        }
        delivered.thenAccept(success -> done(event, success));
    }

    private void done(Waiting event, boolean success) {
        lock.lock();
        try {
            underWay--;
            if (success) {
                remove(event);
            } else if (running) {
                rest(event);
            }
            idle.signalAll();
        } catch (RuntimeException e) {
            LOG.error("The inbox {} failed: {}", file, e.toString());
        } finally {
            lock.unlock();
        }
        if (running) {
            threads.execute(this::pump);
        }
    }

    private void remove(Waiting event) {
        lines.served(event);
        store.remove(event.number());
        removed++;
        if (removed % REMOVED_PER_COMPACTION == 0) {
            threads.writer().execute(store::compact);
        }
        // Nobody waits for it: an event that comes again after a crash is known to the gate, or delivered twice.
        commits.request();
    }

    private void rest(Waiting event) {
        int failures = lines.failed(event);
        long delay = pace.delay(failures);
        LOG.warn(
                "The route failed with an event of {} in the inbox {}, for the {}. time; it comes again in {} ms",
                event.object(),
                file,
                failures,
                delay);
        threads.later().run(() -> wake(event.object()), delay);
    }

    private void wake(String object) {
        lock.lock();
        try {
            lines.release(object);
        } finally {
            lock.unlock();
        }
        pump();
    }

    /** What is in the route stays in the file unless it ends well in time. */
    @Override
    public void stop() throws InterruptedException {
        lock.lock();
        try {
            running = false;
            long left = TimeUnit.MILLISECONDS.toNanos(pace.stopMillis());
            while (underWay > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
        if (unwatch != null) {
            unwatch.run();
            threads.finishWriting();
            store.close();
            unwatch = null;
        }
    }
}

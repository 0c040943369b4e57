package io.github.camelworkfront.kill;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** What was changed, and what arrived. Thread-safe. */
final class Ledger {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Map<String, Integer> latest = new HashMap<>();
    private final Map<Integer, Integer> firstSeenBy = new HashMap<>();
    private int written;
    private int highest;
    private int arrived;
    private int pushed;
    private int doubledByOneProcess;
    private int doubledByKills;
    private final Map<Integer, Integer> polledBy = new HashMap<>();
    private int latestPoller = -1;

    /** The writer has made a change, and the service has confirmed it. */
    void written(Change change) {
        update(() -> {
            latest.merge(change.id(), change.number(), Math::max);
            written++;
        });
    }

    /**
     * A route got a state.
     *
     * @param process number of the process that it runs in; each has its own
     */
    void arrived(int process, Delivery delivery) {
        update(() -> {
            arrived++;
            pushed += delivery.pushed() ? 1 : 0;
            if (!delivery.pushed()) {
                polledBy.merge(process, 1, Integer::sum);
                latestPoller = process;
            }
            highest = Math.max(highest, delivery.number());
            Integer first = firstSeenBy.putIfAbsent(delivery.number(), process);
            if (first != null && first == process) {
                doubledByOneProcess++;
            } else if (first != null) {
                doubledByKills++;
            }
        });
    }

    private void update(Runnable change) {
        lock.lock();
        try {
            change.run();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the condition holds; it is asked again with each change and each arrival, and every second. */
    boolean await(BooleanSupplier condition, Duration most) throws InterruptedException {
        lock.lock();
        try {
            long left = most.toNanos();
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                // Not all that a condition may ask for comes through the ledger.
                long slice = Math.min(left, TimeUnit.SECONDS.toNanos(1));
                left -= slice - Math.max(0, news.awaitNanos(slice));
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing has arrived for a while. */
    void awaitSilence(Duration silence) throws InterruptedException {
        int before;
        do {
            before = arrived();
            int seen = before;
            await(() -> arrived > seen, silence);
        } while (arrived() > before);
    }

    /** Tasks whose latest state has not arrived. */
    List<String> missing() {
        lock.lock();
        try {
            return latest.entrySet().stream()
                    .filter(task -> !firstSeenBy.containsKey(task.getValue()))
                    .map(task -> task.getKey() + " in state " + task.getValue())
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    int written() {
        return read(() -> written);
    }

    /** The highest number of a change that has arrived. */
    int highest() {
        return read(() -> highest);
    }

    int arrived() {
        return read(() -> arrived);
    }

    /** Of those that arrived, how many were pushed. */
    int pushed() {
        return read(() -> pushed);
    }

    /** States that never arrived: most of them were followed by another before anybody could see them. */
    int neverSeen() {
        return read(() -> written - firstSeenBy.size());
    }

    /** Arrivals of a state that the same process had got before. */
    int doubledByOneProcess() {
        return read(() -> doubledByOneProcess);
    }

    /** Arrivals of a state that another process had got before: one that was killed, or another node of a cluster. */
    int doubledByKills() {
        return read(() -> doubledByKills);
    }

    /** The process that got something by a poll last; -1 where none has. */
    int latestPoller() {
        return read(() -> latestPoller);
    }

    /** What all processes but one have got by polls. */
    int polledByOthersThan(int process) {
        return read(() -> polledBy.entrySet().stream()
                .filter(polls -> polls.getKey() != process)
                .mapToInt(Map.Entry::getValue)
                .sum());
    }

    private int read(java.util.function.IntSupplier value) {
        lock.lock();
        try {
            return value.getAsInt();
        } finally {
            lock.unlock();
        }
    }

    /** Waiting time that is long enough for any of it on any machine. */
    static Duration most() {
        return Duration.ofMillis(TimeUnit.MINUTES.toMillis(2));
    }
}

package io.github.camelworkfront.internal.meters;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.board.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Counts calls by operation for whoever looks at the board, beside other meters. */
public final class CallCounts implements Meters {

    /** Operations that are told apart: routes with addresses made from messages would have no end of them. */
    static final int MOST_OPERATIONS = 500;

    private static final String OTHERS = "others";

    private final Meters others;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    private final Map<String, Count> counts = new TreeMap<>();

    /** @param others get all that this gets */
    public CallCounts(Meters others, Clock clock) {
        this.others = others;
        this.clock = clock;
    }

    /** What was counted, by operation. */
    public Stream<Row> rows() {
        lock.lock();
        try {
            return counts.entrySet().stream().map(entry -> entry.getValue().row(entry.getKey())).toList().stream();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void called(String operation, Exception failure, long nanos) {
        others.called(operation, failure, nanos);
        count(operation, failure, nanos);
    }

    /** It is a call, of which nobody knows whether it would have failed. */
    @Override
    public void cutShort(String operation, long nanos) {
        others.cutShort(operation, nanos);
        count(operation, null, nanos);
    }

    private void count(String operation, Exception failure, long nanos) {
        lock.lock();
        try {
            boolean known = counts.containsKey(operation) || counts.size() < MOST_OPERATIONS;
            counts.computeIfAbsent(known ? operation : OTHERS, name -> new Count())
                    .add(failure, nanos, clock);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void failed(Exception failure) {
        others.failed(failure);
    }

    @Override
    public void repeated(Exception failure) {
        others.repeated(failure);
    }

    @Override
    public void waited(long nanos) {
        others.waited(nanos);
    }

    @Override
    public void signedIn(boolean success) {
        others.signedIn(success);
    }

    @Override
    public void watchLanes(IntSupplier used, IntSupplier allowed, IntSupplier waiting) {
        others.watchLanes(used, allowed, waiting);
    }

    /** Of one operation. Under the lock. */
    private static final class Count {
        private long calls;
        private long failures;
        private long nanos;
        private Exception lastFailure;
        private Instant lastFailureAt;

        void add(Exception failure, long took, Clock clock) {
            calls++;
            nanos += took;
            if (failure != null) {
                failures++;
                lastFailure = failure;
                lastFailureAt = clock.instant();
            }
        }

        Row row(String operation) {
            Row row = Row.empty()
                    .with("operation", operation)
                    .with("calls", calls)
                    .with("failures", failures)
                    .with("meanMillis", TimeUnit.NANOSECONDS.toMillis(nanos / calls));
            if (lastFailure != null) {
                row.with("lastFailureAt", lastFailureAt)
                        .with("lastStatus", status())
                        .with("lastFailure", lastFailure.getMessage());
            }
            return row;
        }

        private Integer status() {
            return lastFailure instanceof WorkfrontException e && e.getStatus() > 0 ? e.getStatus() : null;
        }
    }
}

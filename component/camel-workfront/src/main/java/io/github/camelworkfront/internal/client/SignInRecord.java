package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.internal.board.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** What became of the sign-ins of one user at one service. Nothing of who he is. */
final class SignInRecord {

    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    private int successes;
    private int failures;
    private Instant since;
    private Instant failedAt;

    SignInRecord(Clock clock) {
        this.clock = clock;
    }

    void signedIn(boolean success) {
        lock.lock();
        try {
            if (success) {
                successes++;
                since = clock.instant();
            } else {
                failures++;
                failedAt = clock.instant();
            }
        } finally {
            lock.unlock();
        }
    }

    /** What there is to tell of a session; a key or a token of somebody else's is neither begun nor renewed here. */
    Row addTo(Row row) {
        lock.lock();
        try {
            if (successes + failures == 0) {
                return row;
            }
            return row.with("since", since)
                    .with("renewals", Math.max(0, successes - 1))
                    .with("failures", failures)
                    .with("lastFailureAt", failedAt);
        } finally {
            lock.unlock();
        }
    }
}

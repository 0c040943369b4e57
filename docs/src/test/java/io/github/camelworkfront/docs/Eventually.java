package io.github.camelworkfront.docs;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another thread brings about. */
final class Eventually {
    private static final long STEP = Duration.ofMillis(10).toNanos();
    private static final long MOST = Duration.ofSeconds(60).toNanos();

    private Eventually() {}

    /** Comes back when the assertion holds; fails with its words if it never does. */
    static void holds(Runnable assertion) {
        long start = System.nanoTime();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() - start > MOST) {
                    throw e;
                }
                LockSupport.parkNanos(STEP);
            }
        }
    }
}

package io.github.camelworkfront.sandbox.internal.event.delivery;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at the clock, which tests may move, as long as something waits for it; has no thread otherwise. Guarded by the lock of its owner. */
final class Watch {

    private static final long EVERY_MILLIS = 20;

    private final Runnable look;
    private ScheduledExecutorService thread;

    /**
     * @param look what to do every 20 ms of real time
     */
    Watch(Runnable look) {
        this.look = look;
    }

    /** Goes on, or stops, looking. */
    void needed(boolean needed) {
        if (needed && thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread daemon = new Thread(work, "sandbox-event-clock");
                daemon.setDaemon(true);
                return daemon;
            });
            thread.scheduleWithFixedDelay(look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } else if (!needed && thread != null) {
            thread.shutdown();
            thread = null;
        }
    }
}

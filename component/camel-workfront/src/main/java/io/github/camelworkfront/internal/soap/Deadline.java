package io.github.camelworkfront.internal.soap;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time by which a call must be over. Timeouts of a socket begin anew with every byte, so that a service that sends
 * one now and then would hold a call for ever; this one cuts the connection, whatever it is waiting for.
 */
final class Deadline implements AutoCloseable {

    private final long millis;
    private final Future<?> alarm;
    private final AtomicReference<Runnable> cut = new AtomicReference<>(() -> {});
    private volatile boolean over;

    /** @param millis from now on */
    Deadline(long millis, ScheduledExecutorService clock) {
        this.millis = millis;
        this.alarm = clock.schedule(this::expire, millis, TimeUnit.MILLISECONDS);
    }

    /** Says what ends the call; it is ended at once when its time is over. */
    void cutBy(Runnable how) {
        cut.set(how);
        if (over) {
            how.run();
        }
    }

    private void expire() {
        over = true;
        cut.get().run();
    }

    boolean isOver() {
        return over;
    }

    /** Why a call failed that failed with {@code e}. */
    IOException reason(IOException e) {
        if (!over) {
            return e;
        }
        SocketTimeoutException late =
                new SocketTimeoutException("the answer was not complete " + millis + " ms after the request");
        late.initCause(e);
        return late;
    }

    /** The call is over in time. */
    @Override
    public void close() {
        alarm.cancel(false);
    }
}

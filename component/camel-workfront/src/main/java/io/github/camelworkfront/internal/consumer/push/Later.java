package io.github.camelworkfront.internal.consumer.push;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something after a time. Comes in from outside, so that a test says when the time has passed. */
@FunctionalInterface
public interface Later {

    /** @return what calls it off */
    Runnable run(Runnable task, long millis);

    /** By the clock. */
    static Later on(ScheduledExecutorService timer) {
        return (task, millis) -> {
            Future<?> planned = timer.schedule(task, millis, TimeUnit.MILLISECONDS);
            return () -> planned.cancel(false);
        };
    }
}

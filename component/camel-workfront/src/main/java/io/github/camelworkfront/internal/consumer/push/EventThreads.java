package io.github.camelworkfront.internal.consumer.push;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.service.ServiceSupport;

/** The threads on which the route works, of the HTTP server's none, and the timer of the answers. */
final class EventThreads extends ServiceSupport implements Executor {

    private static final int THREADS = 64;

    private final CamelContext context;
    private final Later given;
    private ExecutorService workers;
    private ScheduledExecutorService timer;
    private ExecutorService writer;

    EventThreads(CamelContext context) {
        this(context, null);
    }

    /** @param later null for the clock */
    EventThreads(CamelContext context, Later later) {
        this.context = context;
        this.given = later;
    }

    @Override
    protected void doStart() {
        ThreadPoolProfile profile = new ThreadPoolProfile("WorkfrontEvents");
        profile.setPoolSize(THREADS);
        profile.setMaxPoolSize(THREADS);
        profile.setAllowCoreThreadTimeOut(true);
        // What may wait is bounded where it comes in.
        profile.setMaxQueueSize(Integer.MAX_VALUE);
        workers = context.getExecutorServiceManager().newThreadPool(this, "WorkfrontEvents", profile);
        timer = context.getExecutorServiceManager().newSingleThreadScheduledExecutor(this, "WorkfrontAnswers");
        writer = context.getExecutorServiceManager().newSingleThreadExecutor(this, "WorkfrontInbox");
    }

    @Override
    protected void doStop() {
        // Camel stops a route too that was never started, because another one did not start.
        if (timer == null) {
            return;
        }
        finishWriting();
        context.getExecutorServiceManager().shutdownGraceful(workers);
        context.getExecutorServiceManager().shutdownNow(timer);
    }

    @Override
    public void execute(Runnable task) {
        workers.execute(task);
    }

    /** The one thread that writes to a file. */
    Executor writer() {
        return writer;
    }

    /** Waits until everything is written that shall be. */
    void finishWriting() {
        context.getExecutorServiceManager().shutdownGraceful(writer);
    }

    Later later() {
        return given != null ? given : Later.on(timer);
    }
}

package io.github.camelworkfront.internal.client;

import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.MDC;

/** Gives tasks the diagnostic context (MDC) of the thread that hands them over, so that their log lines tell the route. */
record MdcTasks(Executor executor) implements Executor {

    @Override
    public void execute(Runnable task) {
        Map<String, String> context = MDC.getCopyOfContextMap();
        executor.execute(context == null || context.isEmpty() ? task : () -> run(task, context));
    }

    /** On a thread of a pool, which has a context of its own no more than anybody has put there. */
    private static void run(Runnable task, Map<String, String> context) {
        MDC.setContextMap(context);
        try {
            task.run();
        } finally {
            MDC.clear();
        }
    }
}

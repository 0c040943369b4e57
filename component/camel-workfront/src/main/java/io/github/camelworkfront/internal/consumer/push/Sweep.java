package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.internal.consumer.poll.ChangeConsumer;
import io.github.camelworkfront.internal.consumer.subscribe.ArrangementHealth;
import io.github.camelworkfront.internal.consumer.subscribe.ArrangementHealth.Report;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;

/** The poll beside pushed events, which finds what they have missed. */
final class Sweep extends ServiceSupport {

    private final Supplier<ChangeConsumer> make;
    private final WorkfrontEndpoint endpoint;
    private final String label;
    private final String path;
    private ChangeConsumer consumer;
    private ArrangementHealth health;

    /**
     * @param make  a poll behind the same gate; each start has one of its own
     * @param label what messages call the endpoint
     * @param path  at which the application takes the events
     */
    Sweep(Supplier<ChangeConsumer> make, WorkfrontEndpoint endpoint, String label, String path) {
        this.make = make;
        this.endpoint = endpoint;
        this.label = label;
        this.path = path;
    }

    @Override
    protected void doStart() {
        consumer = make.get();
        consumer.setDelay(endpoint.getConsumer().getSweepDelay());
        consumer.setInitialDelay(endpoint.getInitialDelay());
        consumer.setPollStrategy(endpoint.getPollStrategy());
        consumer.setGreedy(endpoint.isGreedy());
        consumer.setBackoffMultiplier(endpoint.getBackoffMultiplier());
        consumer.setBackoffIdleThreshold(endpoint.getBackoffIdleThreshold());
        consumer.setBackoffErrorThreshold(endpoint.getBackoffErrorThreshold());
        consumer.setScheduledExecutorService(endpoint.getScheduledExecutorService());
        ServiceHelper.startService(consumer);
        ChangeConsumer polling = consumer;
        health = ArrangementHealth.register(
                endpoint.getCamelContext(), ArrangementHealth.name("sweep", label, path), () -> report(polling));
    }

    @Override
    protected void doStop() {
        if (health != null) {
            health.close();
            health = null;
        }
        ServiceHelper.stopAndShutdownService(consumer);
        consumer = null;
    }

    private static Report report(ChangeConsumer polling) {
        long failures = polling.getErrorCounter();
        return new Report(
                failures == 0 ? null : "The sweep has failed " + failures + " times in a row",
                Map.of("sweep.failures", failures));
    }
}

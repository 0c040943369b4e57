package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.internal.consumer.poll.ChangeConsumer;
import java.util.function.Supplier;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;

/** The poll beside pushed events, which finds what they have missed. */
final class Sweep extends ServiceSupport {

    private final Supplier<ChangeConsumer> make;
    private final WorkfrontEndpoint endpoint;
    private ChangeConsumer consumer;

    /** @param make a poll behind the same gate; each start has one of its own */
    Sweep(Supplier<ChangeConsumer> make, WorkfrontEndpoint endpoint) {
        this.make = make;
        this.endpoint = endpoint;
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
    }

    @Override
    protected void doStop() {
        ServiceHelper.stopAndShutdownService(consumer);
        consumer = null;
    }
}

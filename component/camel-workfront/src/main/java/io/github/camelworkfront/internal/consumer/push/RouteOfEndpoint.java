package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.util.function.BiConsumer;
import org.apache.camel.AsyncProcessor;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.AsyncProcessorConverterHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the route an exchange of its own for each arrival, which has nothing of the request that it came with. */
final class RouteOfEndpoint implements RouteStep {

    private static final Logger LOG = LoggerFactory.getLogger(RouteOfEndpoint.class);

    private final Endpoint endpoint;
    private final BiConsumer<Arrival, Exchange> writer;
    private final AsyncProcessor route;
    private final EventMeters meters;

    RouteOfEndpoint(Endpoint endpoint, BiConsumer<Arrival, Exchange> writer, Processor route, EventMeters meters) {
        this.endpoint = endpoint;
        this.writer = writer;
        this.route = AsyncProcessorConverterHelper.convert(route);
        this.meters = meters;
    }

    @Override
    public void process(Arrival arrival, Done done) {
        try {
            Exchange exchange = endpoint.createExchange();
            writer.accept(arrival, exchange);
            route.process(exchange, doneSync -> {
                boolean success = succeeded(exchange);
                if (success) {
                    meters.delivered(arrival);
                }
                done.accept(success);
            });
        } catch (RuntimeException e) {
            LOG.warn("{} cannot be given to the route", arrival, e);
            done.accept(false);
        }
    }

    private static boolean succeeded(Exchange exchange) {
        return exchange.getException() == null && !exchange.isRollbackOnly() && !exchange.isRollbackOnlyLast();
    }
}

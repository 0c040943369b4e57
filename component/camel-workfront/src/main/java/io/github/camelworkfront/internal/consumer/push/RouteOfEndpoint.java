package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.endpoint.Origin;
import java.util.function.BiConsumer;
import org.apache.camel.AsyncProcessor;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.AsyncProcessorConverterHelper;
import org.apache.camel.support.SynchronizationAdapter;
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
            Origin.began(exchange, endpoint);
            exchange.getExchangeExtension().addOnCompletion(new End(arrival, done));
            route.process(exchange, doneSync -> {});
        } catch (RuntimeException e) {
            LOG.warn("{} cannot be given to the route", arrival, e);
            done.accept(false);
        }
    }

    /** The end of the exchange's unit of work, wherever that is: a thread pool or a {@code seda:} queue takes it on. */
    private final class End extends SynchronizationAdapter {

        private final Arrival arrival;
        private final Done done;

        End(Arrival arrival, Done done) {
            this.arrival = arrival;
            this.done = done;
        }

        @Override
        public void onComplete(Exchange exchange) {
            meters.delivered(arrival);
            done.accept(true);
        }

        @Override
        public void onFailure(Exchange exchange) {
            done.accept(false);
        }
    }
}

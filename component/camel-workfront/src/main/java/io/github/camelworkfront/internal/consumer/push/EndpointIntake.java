package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.json.Json;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.camel.AsyncProducer;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Processor;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.util.URISupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service learns that an event is in a store of the user's: any Camel endpoint that events can be sent to and consumed
 * from. An event goes there as JSON text, as it came, and with its key as a header.
 */
final class EndpointIntake implements Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointIntake.class);

    private final CamelContext context;
    private final String to;
    private final String from;
    private final Json json;
    private final Processor route;
    private final Executor threads;
    private Endpoint inbox;
    private AsyncProducer producer;
    private Consumer consumer;
    private volatile String problem;

    /**
     * @param to    address that events are sent to
     * @param from  address that they are consumed from
     * @param route what is done with those
     */
    EndpointIntake(CamelContext context, String to, String from, Json json, Processor route, Executor threads) {
        this.context = context;
        this.to = to;
        this.from = from;
        this.json = json;
        this.route = route;
        this.threads = threads;
    }

    @Override
    public void start() throws Exception {
        inbox = context.getEndpoint(to);
        producer = inbox.createAsyncProducer();
        // With a unit of work as any route has it: it is by its end that a store deletes, commits or rolls back.
        Processor unitOfWork =
                PluginHelper.getInternalProcessorFactory(context).addUnitOfWorkProcessorAdvice(context, route, null);
        consumer = context.getEndpoint(from).createConsumer(unitOfWork);
        ServiceHelper.startService(producer, consumer);
    }

    /** How much waits in it is for its own tools to tell. */
    @Override
    public InboxState state() {
        return new InboxState(URISupport.sanitizeUri(to), null, null, problem);
    }

    @Override
    public void take(List<Arrival> arrivals, CompletableFuture<Answer> answer) {
        threads.execute(() -> send(arrivals.iterator(), answer));
    }

    private void send(Iterator<Arrival> rest, CompletableFuture<Answer> answer) {
        if (!rest.hasNext()) {
            problem = null;
            answer.complete(Answer.OK);
            return;
        }
        try {
            Exchange exchange = inbox.createExchange(ExchangePattern.InOnly);
            Arrival arrival = rest.next();
            exchange.getMessage().setBody(json.text(arrival.event()));
            exchange.getMessage().setHeader(WorkfrontConstants.EVENT_KEY, arrival.key());
            producer.process(exchange, sync -> {
                if (exchange.getException() != null) {
                    failed(exchange.getException(), answer);
                } else {
                    threads.execute(() -> send(rest, answer));
                }
            });
        } catch (RuntimeException e) {
            failed(e, answer);
        }
    }

    private void failed(Exception e, CompletableFuture<Answer> answer) {
        // Not its message: what somebody else's component says in it may hold a secret.
        problem = "Events cannot be sent to the inbox, and the service repeats them; the log says more: "
                + e.getClass().getName();
        LOG.error("An event cannot be sent to the inbox: {}", e.toString());
        answer.complete(Answer.FAILED);
    }

    @Override
    public void stop() {
        ServiceHelper.stopAndShutdownServices(consumer, producer);
    }
}

package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.json.Json;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.RuntimeExchangeException;
import org.apache.camel.support.AsyncProcessorSupport;

/**
 * Takes an event out of the user's store into the route. Where the route fails the exchange of the store fails as well, so
 * that the store gives it again.
 */
final class FromInbox extends AsyncProcessorSupport {

    private final Json json;
    private final ArrivalReader reader;
    private final Courier courier;

    FromInbox(Json json, ArrivalReader reader, Courier courier) {
        this.json = json;
        this.reader = reader;
        this.courier = courier;
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        CompletableFuture<Boolean> delivered;
        try {
            String text = exchange.getMessage().getMandatoryBody(String.class);
            delivered = courier.deliver(reader.read(json.parse(text)), this::isRunAllowed);
        } catch (Exception e) {
            exchange.setException(e);
            callback.done(true);
            return true;
        }
        boolean sync = delivered.isDone();
        delivered.thenAccept(success -> {
            if (!success) {
                exchange.setException(new RuntimeExchangeException(
                        "The route failed with this event, which the inbox has to give again", exchange));
            }
            callback.done(sync);
        });
        return sync;
    }
}

package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.endpoint.Origin;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.spi.Synchronization;
import org.apache.camel.support.DefaultConsumer;

/**
 * The route of a consumer. An exchange ends when its unit of work does, wherever that is: a thread pool or a {@code seda:}
 * queue takes it on.
 *
 * @param open    whether the consumer may go on
 * @param pending told how many of a batch are left
 */
record ConsumerRoute(DefaultConsumer consumer, BooleanSupplier open, IntConsumer pending) implements Route {

    @Override
    public boolean isOpen() {
        return open.getAsBoolean();
    }

    @Override
    public void take(Delivery delivery, int index, int size, Consumer<Throwable> end) {
        pending.accept(size - index - 1);
        Exchange exchange = consumer.createExchange(true);
        delivery.write(exchange);
        Origin.began(exchange, consumer.getEndpoint());
        exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
        exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, size);
        exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == size - 1);
        exchange.getExchangeExtension().addOnCompletion(new End(end, ConsumerRoute::failureOf));
        consumer.getAsyncProcessor().process(exchange, doneSync -> {});
    }

    @Override
    public void ignored(Throwable failure) {
        consumer.getExceptionHandler().handleException("The route failed; the consumer goes on", failure);
    }

    private static void failureOf(Exchange exchange, Consumer<Throwable> end) {
        Throwable thrown = exchange.getException();
        end.accept(thrown != null ? thrown : new IllegalStateException("the exchange was rolled back"));
    }

    /** The end of an exchange. */
    private record End(Consumer<Throwable> end, BiConsumer<Exchange, Consumer<Throwable>> failed)
            implements Synchronization {
        @Override
        public void onComplete(Exchange exchange) {
            end.accept(null);
        }

        @Override
        public void onFailure(Exchange exchange) {
            failed.accept(exchange, end);
        }
    }
}

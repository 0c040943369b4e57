package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The service learns what came of the route: each event of a delivery has to succeed. Those that did are not given to the
 * route again when the delivery is repeated, which is the gate's work.
 */
final class DirectIntake implements Intake {

    /** Deliveries under way: far more than are of use within the seconds that the service waits. */
    static final int MOST = 1000;

    private final Courier courier;
    private final Executor threads;
    private final AtomicInteger underWay = new AtomicInteger();

    /** @param threads on which the route works, so that a slow one takes none from the HTTP server */
    DirectIntake(Courier courier, Executor threads) {
        this.courier = courier;
        this.threads = threads;
    }

    @Override
    public void start() {}

    @Override
    public void take(List<Arrival> arrivals, CompletableFuture<Answer> answer) {
        if (underWay.incrementAndGet() > MOST) {
            underWay.decrementAndGet();
            answer.complete(Answer.BUSY);
            return;
        }
        threads.execute(new Chain(arrivals.iterator(), answer));
    }

    @Override
    public void stop() {}

    /** The events of a delivery, one after the other. */
    private final class Chain implements Runnable {

        private final Iterator<Arrival> rest;
        private final CompletableFuture<Answer> answer;
        private volatile boolean allWell = true;

        Chain(Iterator<Arrival> rest, CompletableFuture<Answer> answer) {
            this.rest = rest;
            this.answer = answer;
        }

        @Override
        public void run() {
            // Without an end that is waited for, what is left comes with the repetition.
            while (rest.hasNext() && !answer.isDone()) {
                CompletableFuture<Boolean> delivered = courier.deliver(rest.next(), () -> !answer.isDone());
                if (!delivered.isDone()) {
                    delivered.thenAcceptAsync(this::goOn, threads);
                    return;
                }
                allWell &= delivered.join();
            }
            underWay.decrementAndGet();
            answer.complete(allWell ? Answer.OK : Answer.FAILED);
        }

        private void goOn(boolean delivered) {
            allWell &= delivered;
            run();
        }
    }
}

package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.Gate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes an arrival through the gate and, where it passes, through the route. No thread waits in it. */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Gate gate;
    private final Executor threads;
    private final RouteStep route;
    private final EventMeters meters;

    /**
     * @param threads for what goes on when another arrival is done
     * @param route   what is done with one that passes
     */
    Courier(Gate gate, Executor threads, RouteStep route, EventMeters meters) {
        this.gate = gate;
        this.threads = threads;
        this.route = route;
        this.meters = meters;
    }

    /**
     * @param wanted whether anybody still waits for it, when it has waited for another arrival
     * @return whether it counts as delivered: the route is done with it, or it was delivered before, or a newer one was.
     *     Never fails
     */
    CompletableFuture<Boolean> deliver(Arrival arrival, BooleanSupplier wanted) {
        try {
            Gate.Admission admission = gate.enter(arrival);
            return switch (admission.verdict()) {
                case DUPLICATE, SUPERSEDED -> left(arrival, admission.verdict());
                case BUSY -> after(admission.other(), arrival, wanted);
                case PASS -> passed(arrival);
            };
        } catch (RuntimeException e) {
            LOG.warn("The idempotentRepository or the offsetRepository failed with {}: {}", arrival, e.toString());
            return CompletableFuture.completedFuture(false);
        }
    }

    private CompletableFuture<Boolean> left(Arrival arrival, Gate.Verdict verdict) {
        meters.ended(verdict.name().toLowerCase(Locale.ROOT));
        LOG.debug("{} {}", verdict, arrival);
        return CompletableFuture.completedFuture(true);
    }

    private CompletableFuture<Boolean> after(
            CompletableFuture<Boolean> other, Arrival arrival, BooleanSupplier wanted) {
        return other.handle((success, failure) -> success)
                .thenComposeAsync(
                        success -> wanted.getAsBoolean()
                                ? deliver(arrival, wanted)
                                : CompletableFuture.completedFuture(false),
                        threads);
    }

    private CompletableFuture<Boolean> passed(Arrival arrival) {
        CompletableFuture<Boolean> delivered = new CompletableFuture<>();
        route.process(arrival, success -> delivered.complete(done(arrival, success)));
        return delivered;
    }

    private boolean done(Arrival arrival, boolean success) {
        if (!success) {
            meters.ended("failed");
        }
        try {
            gate.done(arrival, success);
            return success;
        } catch (RuntimeException e) {
            LOG.warn("What was delivered cannot be kept in mind, and comes again: {}: {}", arrival, e.toString());
            return false;
        }
    }
}

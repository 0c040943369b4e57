package io.github.camelworkfront.internal.consumer.poll;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** The route behind a poll, as far as a delivery is concerned. */
interface Route {

    /** Whether it wants more; not when it is being stopped. */
    boolean isOpen();

    /**
     * Hands over one of a batch, and comes back when the route has taken it, which need not be its end.
     *
     * @param end told once, on any thread: null for success, or why the route failed
     */
    void take(Delivery delivery, int index, int size, Consumer<Throwable> end);

    /** Waits until it is done with something that it got from elsewhere, or earlier. */
    default void waitFor(CompletableFuture<Boolean> other) throws InterruptedException {
        try {
            other.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody ends a delivery in this way", e);
        }
    }

    /** The route has failed with one and is given the next one all the same. */
    void ignored(Throwable failure);
}

package io.github.camelworkfront.sandbox.internal.proof.callback;

import io.github.camelworkfront.sandbox.ProofDelivery;
import io.github.camelworkfront.sandbox.internal.delivery.DeliveryFaults;
import io.github.camelworkfront.sandbox.internal.delivery.KeptBack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Posts callbacks, those to one address one after the other, and tries again what was not taken: after the interval that was asked for, every
 * hour once an hour has passed, and not at all after a day (Adobe, "setProofCallback"). Delivered is what was answered by a status from 200 to
 * 299, which is a choice. Intervals pass on the sandbox's clock.
 */
public final class Deliveries implements AutoCloseable {

    private static final Duration ANSWER_TIME = Duration.ofSeconds(10);
    /** How often the clock, which tests may move, is looked at while something waits. */
    private static final long LOOK_MILLIS = 50;

    private static final int KEPT = 10_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Map<String, CompletableFuture<Void>> tails = new HashMap<>();
    private final DeliveryFaults faults = new DeliveryFaults();
    private final Map<String, KeptBack<Delivery>> keptBack = new HashMap<>();
    private final Clock clock;
    private HttpClient client;
    private ScheduledExecutorService watch;
    private boolean closed;

    /**
     * @param clock the time by which tries are repeated
     */
    public Deliveries(Clock clock) {
        this.clock = clock;
    }

    /** Posts a body off the thread that calls. */
    public void submit(CallbackTarget target, int fileId, CallbackBody body) {
        locked(() -> {
            if (faults.drops()) {
                delivery(target, fileId, body).lost();
                return null;
            }
            boolean twice = faults.doubles();
            arrive(delivery(target, fileId, body));
            if (twice) {
                arrive(delivery(target, fileId, body));
            }
            return null;
        });
    }

    private Delivery delivery(CallbackTarget target, int fileId, CallbackBody body) {
        Instant due = clock.instant().plus(faults.delay());
        Delivery delivery = new Delivery(target, body.type(), fileId, body.xml(), due);
        deliveries.add(delivery);
        if (deliveries.size() > KEPT) {
            deliveries.remove(0);
        }
        return delivery;
    }

    private void arrive(Delivery delivery) {
        KeptBack<Delivery> waiting = keptBack.computeIfAbsent(delivery.target().url(), url -> new KeptBack<>());
        int others = faults.overtaking();
        if (others > 0) {
            waiting.add(delivery, others);
            watch();
        } else {
            ready(delivery);
            waiting.passed().forEach(this::ready);
        }
    }

    private void ready(Delivery delivery) {
        delivery.ready();
        if (delivery.due(clock.instant())) {
            send(delivery);
        } else {
            watch();
        }
    }

    /** Changes what goes wrong from now on. */
    public void faults(Consumer<DeliveryFaults> change) {
        locked(() -> {
            change.accept(faults);
            return null;
        });
    }

    /** Returns the latest 10,000 that were or are to be posted, in the order in which they came up. */
    public List<ProofDelivery> all() {
        return locked(() -> deliveries.stream().map(Delivery::describe).toList());
    }

    private void send(Delivery delivery) {
        if (closed) {
            return;
        }
        delivery.begin(clock.instant());
        HttpClient http = client();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(delivery.target().url()))
                .timeout(ANSWER_TIME)
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofString(delivery.body()))
                .build();
        tails.compute(
                delivery.target().url(),
                (url, tail) -> (tail == null ? done() : tail)
                        .thenCompose(former -> http.sendAsync(request, BodyHandlers.discarding()))
                        .handle((response, failure) -> {
                            end(delivery, failure == null ? response.statusCode() : 0);
                            return null;
                        }));
    }

    /** A client has a thread, which most sandboxes never need. */
    private HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(ANSWER_TIME)
                    .build();
        }
        return client;
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }

    private void end(Delivery delivery, int status) {
        locked(() -> {
            delivery.end(status);
            if (delivery.pending()) {
                watch();
            }
            return null;
        });
    }

    private void watch() {
        if (watch == null && !closed) {
            watch = Executors.newSingleThreadScheduledExecutor(Deliveries::daemon);
            watch.scheduleWithFixedDelay(this::repeat, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sandbox-proof-callbacks");
        thread.setDaemon(true);
        return thread;
    }

    private void repeat() {
        locked(() -> {
            Instant now = clock.instant();
            deliveries.stream().filter(delivery -> delivery.due(now)).forEach(this::send);
            keptBack.values().forEach(waiting -> waiting.ifQuiet().forEach(this::ready));
            if (deliveries.stream().noneMatch(Delivery::pending)) {
                watch.shutdown();
                watch = null;
            }
            return null;
        });
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Sends nothing any more. */
    @Override
    public void close() {
        locked(() -> {
            closed = true;
            if (watch != null) {
                watch.shutdownNow();
                watch = null;
            }
            return null;
        });
    }
}

package io.github.camelworkfront.sandbox.internal.event.delivery;

import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.EventDelivery;
import io.github.camelworkfront.sandbox.UrlHealth;
import io.github.camelworkfront.sandbox.internal.delivery.DeliveryFaults;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Delivers messages: up to twenty at a time to an address and two hundred in all, again after failures by {@link RetrySchedule}, and as the
 * {@link Health} of the address allows. Order is kept roughly, as at the service. Thread-safe.
 */
public final class EventDeliveries implements AutoCloseable {

    private static final int MOST_UNDER_WAY = 200;
    private static final Duration DEFAULT_ANSWER_TIME = Duration.ofSeconds(5);

    private final Guard guard = new Guard();
    private final Clock clock;
    private final Courier courier;
    private final Map<String, Outbox> outboxes = new LinkedHashMap<>();
    private final PriorityQueue<Delivery> waiting =
            new PriorityQueue<>(Comparator.comparing(Delivery::next).thenComparing(Delivery::number));
    private final DeliveryLog log = new DeliveryLog();
    private final DeliveryFaults faults = new DeliveryFaults();
    private final Watch watch = new Watch(() -> this.guard.run(this::look));
    private Duration answerTime = DEFAULT_ANSWER_TIME;
    private Tally tally = Tally.NOTHING;
    private int underWay;
    private boolean held;
    private boolean closed;

    /**
     * @param clock the time by which tries are repeated
     * @param choices how messages are signed, and whether they come in arrays
     */
    public EventDeliveries(Clock clock, Choices choices) {
        this.clock = clock;
        this.courier = new Courier(choices);
    }

    /** Delivers messages off the thread that calls. */
    public void submit(List<Parcel> parcels) {
        guard.run(() -> {
            if (!closed) {
                parcels.forEach(this::accept);
                proceed();
            }
        });
    }

    private void accept(Parcel parcel) {
        tally = tally.plusMessage();
        if (faults.drops()) {
            delivery(parcel).dropped();
            return;
        }
        boolean twice = faults.doubles();
        enqueue(delivery(parcel));
        if (twice) {
            enqueue(delivery(parcel));
        }
    }

    private Delivery delivery(Parcel parcel) {
        return log.add(parcel, clock.instant().plus(faults.delay()));
    }

    private void enqueue(Delivery delivery) {
        if (outbox(delivery).health().frozen()) {
            giveUp(delivery);
        } else if (delivery.next().isAfter(clock.instant())) {
            waiting.add(delivery);
        } else {
            arrive(delivery);
        }
    }

    private Outbox outbox(Delivery delivery) {
        return outboxes.computeIfAbsent(delivery.parcel().url(), url -> new Outbox(clock.instant()));
    }

    private void arrive(Delivery delivery) {
        outbox(delivery).add(delivery, delivery.tries() == 0 ? faults.overtaking() : 0);
    }

    private void giveUp(Delivery delivery) {
        delivery.dropped();
        tally = tally.plusGivenUp();
    }

    /** Sends what can be sent, and goes on watching the clock if something waits for it. */
    private void proceed() {
        if (!closed && !held) {
            outboxes.values().forEach(this::sendFrom);
        }
        watch.needed(
                !closed && (!waiting.isEmpty() || outboxes.values().stream().anyMatch(Outbox::waits)));
        if (underWay == 0) {
            guard.changed();
        }
    }

    private void sendFrom(Outbox outbox) {
        int capacity = courier.capacity();
        while (underWay < MOST_UNDER_WAY && outbox.sendable(clock.instant())) {
            List<Delivery> batch = new ArrayList<>(outbox.take(capacity));
            batch.removeIf(this::unwanted);
            if (!batch.isEmpty()) {
                batch.forEach(Delivery::begin);
                outbox.begun();
                underWay++;
                courier.take(batch, answerTime, new Errand(outbox));
            }
        }
    }

    /** Nothing is sent for a subscription that was deleted meanwhile. */
    private boolean unwanted(Delivery delivery) {
        boolean unwanted = !delivery.parcel().wanted().getAsBoolean();
        if (unwanted) {
            giveUp(delivery);
        }
        return unwanted;
    }

    /** Takes note of what became of messages. */
    private final class Errand implements Courier.Report {

        private final Outbox outbox;

        Errand(Outbox outbox) {
            this.outbox = outbox;
        }

        @Override
        public void undeliverable(List<Delivery> deliveries) {
            guard.run(() -> deliveries.forEach(EventDeliveries.this::giveUp));
        }

        @Override
        public void sending(List<Delivery> deliveries) {
            guard.run(() -> {
                if (deliveries.isEmpty()) {
                    end(outbox);
                } else {
                    tally = tally.plusTry();
                }
            });
        }

        @Override
        public void answered(List<Delivery> deliveries, int status) {
            guard.run(() -> {
                deliveries.forEach(delivery -> settle(delivery, status));
                if (succeeded(status)) {
                    outbox.health().succeeded(clock.instant());
                } else {
                    outbox.health().failed(clock.instant());
                }
                end(outbox);
            });
        }
    }

    private static boolean succeeded(int status) {
        return status >= 200 && status < 300;
    }

    private void settle(Delivery delivery, int status) {
        delivery.answered(status);
        if (succeeded(status)) {
            delivery.delivered();
            tally = tally.plusDelivered(1);
            return;
        }
        RetrySchedule.after(delivery.tries())
                .ifPresentOrElse(
                        pause -> {
                            delivery.again(clock.instant().plus(pause));
                            waiting.add(delivery);
                        },
                        () -> giveUp(delivery));
    }

    private void end(Outbox outbox) {
        underWay--;
        outbox.ended();
        if (outbox.health().frozen()) {
            abandon(outbox);
        }
        proceed();
    }

    /** Nothing goes to such an address any more. */
    private void abandon(Outbox outbox) {
        outbox.remove(delivery -> true).forEach(this::giveUp);
        Predicate<Delivery> toSame = delivery -> outboxes.get(delivery.parcel().url()) == outbox;
        waiting.stream().filter(toSame).forEach(this::giveUp);
        waiting.removeIf(toSame);
    }

    /** Finds what the clock, which tests may move, made due. */
    private void look() {
        Instant now = clock.instant();
        while (!waiting.isEmpty() && !waiting.peek().next().isAfter(now)) {
            arrive(waiting.remove());
        }
        outboxes.values().forEach(outbox -> {
            if (outbox.health().disabled()) {
                outbox.remove(delivery -> delivery.expired(now)).forEach(this::giveUp);
            }
            if (!held) {
                outbox.settle();
            }
        });
        proceed();
    }

    /** Forgets how an address has been answering, and with it that it was disabled or frozen. */
    public void forget(String url) {
        guard.run(() -> {
            if (outboxes.containsKey(url)) {
                abandon(outboxes.get(url));
                outboxes.remove(url);
            }
            proceed();
        });
    }

    /** Returns how an address has been answering. */
    public UrlHealth health(String url) {
        return guard.get(
                () -> outboxes.containsKey(url) ? outboxes.get(url).health().describe() : UrlHealth.UNKNOWN);
    }

    /** Returns the latest 10,000 messages. */
    public List<EventDelivery> latest() {
        return guard.get(log::describe).stream().map(Supplier::get).toList();
    }

    /** Returns what was counted. */
    public Tally tally() {
        return guard.get(() -> tally);
    }

    /** Returns how many messages have neither been taken nor given up. */
    public long pending() {
        return guard.get(() ->
                tally.messages() - faults.droppedCount() + faults.doubledCount() - tally.delivered() - tally.givenUp());
    }

    /** Changes the faults. */
    public void faults(Consumer<DeliveryFaults> change) {
        guard.run(() -> change.accept(faults));
    }

    /** Looks at the faults and their counts. */
    public <T> T ofFaults(Function<DeliveryFaults, T> look) {
        return guard.get(() -> look.apply(faults));
    }

    /** Sets how long a receiver may take. */
    public void answerTime(Duration time) {
        guard.run(() -> answerTime = time);
    }

    /** Stops sending, or goes on. */
    public void hold(boolean hold) {
        guard.run(() -> {
            held = hold;
            proceed();
        });
    }

    /** Tells whether nothing is under way or due. */
    public boolean idle() {
        return guard.get(this::nothingToDo);
    }

    /** Waits until nothing is under way or due; tells whether that came in time. */
    public boolean awaitIdle(Duration most) {
        return guard.await(this::nothingToDo, most);
    }

    private boolean nothingToDo() {
        Instant now = clock.instant();
        boolean later = waiting.isEmpty() || waiting.peek().next().isAfter(now);
        return closed || underWay == 0 && later && outboxes.values().stream().noneMatch(outbox -> outbox.busy(now));
    }

    /** Sends nothing any more. */
    @Override
    public void close() {
        guard.run(() -> {
            closed = true;
            waiting.clear();
            outboxes.clear();
            proceed();
            courier.close();
        });
    }
}

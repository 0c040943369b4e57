package io.github.camelworkfront.sandbox.internal.event.delivery;

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
import java.util.function.Predicate;

/**
 * Where messages wait and are handed to the courier: up to twenty at a time to an address and two hundred in all, again after failures by
 * {@link RetrySchedule}, and as the {@link Health} of the address allows. All methods are called inside of the {@link Guard}.
 */
final class Mailroom {

    private static final int MOST_UNDER_WAY = 200;
    private static final Duration DEFAULT_ANSWER_TIME = Duration.ofSeconds(5);

    private final Guard guard;
    private final Clock clock;
    private final Courier courier;
    private final DeliveryFaults faults;
    private final DeliveryLog log;
    private final Map<String, Outbox> outboxes = new LinkedHashMap<>();
    private final PriorityQueue<Delivery> waiting =
            new PriorityQueue<>(Comparator.comparing(Delivery::next).thenComparing(Delivery::number));
    private final Watch watch;
    private Duration answerTime = DEFAULT_ANSWER_TIME;
    private Tally tally = Tally.NOTHING;
    private int underWay;
    private boolean held;
    private boolean closed;

    Mailroom(Guard guard, Clock clock, Courier courier, DeliveryFaults faults, DeliveryLog log) {
        this.guard = guard;
        this.clock = clock;
        this.courier = courier;
        this.faults = faults;
        this.log = log;
        this.watch = new Watch(() -> guard.run(this::look));
    }

    /** Takes messages; none after the end. */
    void accept(List<Parcel> parcels) {
        if (!closed) {
            parcels.forEach(this::accept);
            proceed();
        }
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
            guard.run(() -> deliveries.forEach(Mailroom.this::giveUp));
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

    /** Forgets an address, with what waits for it. */
    void forget(String url) {
        if (outboxes.containsKey(url)) {
            abandon(outboxes.get(url));
            outboxes.remove(url);
        }
        proceed();
    }

    UrlHealth health(String url) {
        return outboxes.containsKey(url) ? outboxes.get(url).health().describe() : UrlHealth.UNKNOWN;
    }

    Tally tally() {
        return tally;
    }

    void answerTime(Duration time) {
        answerTime = time;
    }

    void hold(boolean hold) {
        held = hold;
        proceed();
    }

    /** Tells whether nothing is under way or due. */
    boolean idle() {
        Instant now = clock.instant();
        boolean later = waiting.isEmpty() || waiting.peek().next().isAfter(now);
        return closed || underWay == 0 && later && outboxes.values().stream().noneMatch(outbox -> outbox.busy(now));
    }

    void close() {
        closed = true;
        waiting.clear();
        outboxes.clear();
        proceed();
        courier.close();
    }
}

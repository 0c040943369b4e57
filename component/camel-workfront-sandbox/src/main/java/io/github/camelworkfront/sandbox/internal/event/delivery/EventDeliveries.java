package io.github.camelworkfront.sandbox.internal.event.delivery;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.EventDelivery;
import io.github.camelworkfront.sandbox.UrlHealth;
import io.github.camelworkfront.sandbox.internal.delivery.DeliveryFaults;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
    private static final int MOST_IN_ARRAY = 10;
    /** What is larger is not delivered (Adobe, "Event Subscription API"). */
    private static final int MOST_BYTES = 1 << 20;

    private static final Duration DEFAULT_ANSWER_TIME = Duration.ofSeconds(5);

    private final Guard guard = new Guard();
    private final Clock clock;
    private final Choices choices;
    private final Map<String, Outbox> outboxes = new LinkedHashMap<>();
    private final PriorityQueue<Delivery> waiting =
            new PriorityQueue<>(Comparator.comparing(Delivery::next).thenComparing(Delivery::number));
    private final DeliveryLog log = new DeliveryLog();
    private final DeliveryFaults faults = new DeliveryFaults();
    private final Watch watch = new Watch(this::look);
    private Duration answerTime = DEFAULT_ANSWER_TIME;
    private Poster poster;
    private int underWay;
    private long messages;
    private long numbers;
    private long sent;
    private long delivered;
    private long givenUp;
    private boolean held;
    private boolean closed;

    /**
     * @param clock the time by which tries are repeated
     * @param choices how messages are signed, and whether they come in arrays
     */
    public EventDeliveries(Clock clock, Choices choices) {
        this.clock = clock;
        this.choices = choices;
    }

    /** Delivers messages off the thread that calls. */
    public void submit(List<Parcel> parcels) {
        guard.run(() -> {
            parcels.forEach(this::accept);
            proceed();
        });
    }

    private void accept(Parcel parcel) {
        messages++;
        if (closed) {
            return;
        }
        Instant due = clock.instant().plus(faults.delay());
        if (faults.drops()) {
            delivery(parcel, due).dropped();
            return;
        }
        boolean twice = faults.doubles();
        enqueue(delivery(parcel, due));
        if (twice) {
            enqueue(delivery(parcel, due));
        }
    }

    private Delivery delivery(Parcel parcel, Instant due) {
        Delivery delivery = new Delivery(parcel, due, numbers++);
        log.add(delivery);
        return delivery;
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
        int overtaking = delivery.tries() == 0 ? faults.overtaking() : 0;
        if (overtaking > 0) {
            outbox(delivery).letOvertake(delivery, overtaking);
        } else {
            outbox(delivery).add(delivery);
        }
    }

    private void giveUp(Delivery delivery) {
        delivery.dropped();
        givenUp++;
    }

    /** Sends what can be sent, and goes on watching the clock if something waits for it. */
    private void proceed() {
        if (!closed && !held) {
            outboxes.values().forEach(this::sendFrom);
        }
        watch.needed(
                !closed && (!waiting.isEmpty() || outboxes.values().stream().anyMatch(EventDeliveries::watched)));
        guard.changed();
    }

    private static boolean watched(Outbox outbox) {
        return outbox.keepsBack() || outbox.waitsForProbe();
    }

    private void sendFrom(Outbox outbox) {
        int most = choices.is(Choice.EVENT_ARRAYS, "array") ? MOST_IN_ARRAY : 1;
        while (underWay < MOST_UNDER_WAY && outbox.sendable(clock.instant())) {
            List<Delivery> batch = new ArrayList<>(outbox.take(most));
            batch.removeIf(this::unwanted);
            if (!batch.isEmpty()) {
                begin(outbox, batch);
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

    private void begin(Outbox outbox, List<Delivery> batch) {
        batch.forEach(Delivery::begin);
        outbox.begun();
        underWay++;
        Poster open = poster();
        Duration time = answerTime;
        open.run(() -> send(outbox, batch, open, time));
    }

    private Poster poster() {
        if (poster == null) {
            poster = new Poster();
        }
        return poster;
    }

    /** Writes and posts messages; on a thread of the poster, without the lock. */
    private void send(Outbox outbox, List<Delivery> batch, Poster open, Duration time) {
        List<Delivery> fitting = new ArrayList<>();
        List<byte[]> bodies = new ArrayList<>();
        for (Delivery delivery : batch) {
            byte[] body = delivery.parcel().body().get();
            if (body.length <= MOST_BYTES) {
                fitting.add(delivery);
                bodies.add(body);
            }
        }
        if (fitting.isEmpty()) {
            guard.run(() -> end(outbox, batch, this::giveUp));
            return;
        }
        Parcel parcel = fitting.get(0).parcel();
        boolean array = choices.is(Choice.EVENT_ARRAYS, "array");
        guard.run(() -> {
            sent++;
            batch.stream().filter(delivery -> !fitting.contains(delivery)).forEach(this::giveUp);
        });
        open.post(
                parcel.url(),
                choices.is(Choice.EVENT_AUTHORIZATION, "bearer") ? "Bearer " + parcel.authToken() : parcel.authToken(),
                array ? Poster.array(bodies) : bodies.get(0),
                time,
                status -> guard.run(() -> answered(outbox, fitting, status)));
    }

    private void answered(Outbox outbox, List<Delivery> batch, int status) {
        Instant now = clock.instant();
        batch.forEach(delivery -> delivery.answered(status));
        if (status >= 200 && status < 300) {
            outbox.health().succeeded(now);
            delivered += batch.size();
            end(outbox, batch, Delivery::delivered);
        } else {
            outbox.health().failed(now);
            end(outbox, batch, delivery -> retry(delivery, now));
        }
    }

    private void end(Outbox outbox, List<Delivery> batch, Consumer<Delivery> fate) {
        underWay--;
        outbox.ended();
        batch.forEach(fate);
        if (outbox.health().frozen()) {
            abandon(outbox, batch.get(0).parcel().url());
        }
        proceed();
    }

    private void retry(Delivery delivery, Instant now) {
        RetrySchedule.after(delivery.tries())
                .ifPresentOrElse(
                        pause -> {
                            delivery.again(now.plus(pause));
                            waiting.add(delivery);
                        },
                        () -> giveUp(delivery));
    }

    /** Nothing goes to a frozen address any more. */
    private void abandon(Outbox outbox, String url) {
        outbox.remove(delivery -> true).forEach(this::giveUp);
        Predicate<Delivery> same = delivery -> delivery.parcel().url().equals(url);
        waiting.stream().filter(same).forEach(this::giveUp);
        waiting.removeIf(same);
    }

    private void look() {
        guard.run(() -> {
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
        });
    }

    /** Forgets how an address has been answering, and with it that it was disabled or frozen. */
    public void forget(String url) {
        guard.run(() -> {
            Outbox outbox = outboxes.remove(url);
            if (outbox != null) {
                abandon(outbox, url);
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

    /** Returns how long a receiver may take. */
    public Duration answerTime() {
        return guard.get(() -> answerTime);
    }

    /** Stops sending, or goes on. */
    public void hold(boolean hold) {
        guard.run(() -> {
            held = hold;
            proceed();
        });
    }

    /** Tells whether nothing is sent at the moment because somebody said so. */
    public boolean held() {
        return guard.get(() -> held);
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
        Collection<Outbox> all = outboxes.values();
        return closed || underWay == 0 && later && all.stream().noneMatch(box -> box.keepsBack() || box.due(now));
    }

    /** Returns a counter. */
    public long count(Counter counter) {
        return guard.get(() -> switch (counter) {
            case MESSAGES -> messages;
            case SENT -> sent;
            case DELIVERED -> delivered;
            case GIVEN_UP -> givenUp;
        });
    }

    /** What is counted. */
    public enum Counter {
        /** What came up. */
        MESSAGES,
        /** Tries. */
        SENT,
        /** What was taken. */
        DELIVERED,
        /** What will not be sent any more. */
        GIVEN_UP
    }

    /** Sends nothing any more. */
    @Override
    public void close() {
        guard.run(() -> {
            closed = true;
            waiting.clear();
            outboxes.clear();
            proceed();
            if (poster != null) {
                poster.close();
            }
        });
    }
}

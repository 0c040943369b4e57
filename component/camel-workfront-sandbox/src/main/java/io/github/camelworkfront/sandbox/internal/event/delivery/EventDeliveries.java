package io.github.camelworkfront.sandbox.internal.event.delivery;

import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.EventDelivery;
import io.github.camelworkfront.sandbox.UrlHealth;
import io.github.camelworkfront.sandbox.internal.delivery.DeliveryFaults;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Delivers messages, with what shall go wrong and what was counted. How they get there is the matter of {@link Mailroom}. Thread-safe. */
public final class EventDeliveries implements AutoCloseable {

    private final Guard guard = new Guard();
    private final DeliveryFaults faults = new DeliveryFaults();
    private final DeliveryLog log = new DeliveryLog();
    private final Mailroom mailroom;

    /**
     * @param clock the time by which tries are repeated
     * @param choices how messages are signed, and whether they come in arrays
     */
    public EventDeliveries(Clock clock, Choices choices) {
        this.mailroom = new Mailroom(guard, clock, new Courier(choices), faults, log);
    }

    /** Delivers messages off the thread that calls. */
    public void submit(List<Parcel> parcels) {
        guard.run(() -> mailroom.accept(parcels));
    }

    /** Forgets how an address has been answering, and with it that it was disabled or frozen. */
    public void forget(String url) {
        guard.run(() -> mailroom.forget(url));
    }

    /** Returns how an address has been answering. */
    public UrlHealth health(String url) {
        return guard.get(() -> mailroom.health(url));
    }

    /** Returns the latest 10,000 messages. */
    public List<EventDelivery> latest() {
        return guard.get(log::describe).stream().map(Supplier::get).toList();
    }

    /** Returns what was counted. */
    public Tally tally() {
        return guard.get(mailroom::tally);
    }

    /** Returns how many messages have neither been taken nor given up. */
    public long pending() {
        return guard.get(() -> {
            Tally tally = mailroom.tally();
            long accepted = tally.messages() - faults.droppedCount() + faults.doubledCount();
            return accepted - tally.delivered() - tally.givenUp();
        });
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
        guard.run(() -> mailroom.answerTime(time));
    }

    /** Stops sending, or goes on. */
    public void hold(boolean hold) {
        guard.run(() -> mailroom.hold(hold));
    }

    /** Tells whether nothing is under way or due. */
    public boolean idle() {
        return guard.get(mailroom::idle);
    }

    /** Waits until nothing is under way or due; tells whether that came in time. */
    public boolean awaitIdle(Duration most) {
        return guard.await(mailroom::idle, most);
    }

    /** Sends nothing any more. */
    @Override
    public void close() {
        guard.run(mailroom::close);
    }
}

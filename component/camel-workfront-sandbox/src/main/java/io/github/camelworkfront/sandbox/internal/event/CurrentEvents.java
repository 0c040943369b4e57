package io.github.camelworkfront.sandbox.internal.event;

import io.github.camelworkfront.sandbox.EventControls;
import io.github.camelworkfront.sandbox.EventDelivery;
import io.github.camelworkfront.sandbox.UrlHealth;
import io.github.camelworkfront.sandbox.internal.delivery.DeliveryFaults;
import io.github.camelworkfront.sandbox.internal.event.delivery.EventDeliveries;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The controls of the deliveries of the moment, which a reset replaces. */
public final class CurrentEvents implements EventControls {

    private final Supplier<EventDeliveries> deliveries;

    /**
     * @param deliveries gives those of the moment
     */
    public CurrentEvents(Supplier<EventDeliveries> deliveries) {
        this.deliveries = deliveries;
    }

    private EventDeliveries now() {
        return deliveries.get();
    }

    private EventControls faults(Consumer<DeliveryFaults> change) {
        now().faults(change);
        return this;
    }

    @Override
    public List<EventDelivery> deliveries() {
        return now().latest();
    }

    @Override
    public EventControls drop(double share) {
        return faults(faults -> faults.drop(share));
    }

    @Override
    public EventControls doubled(double share) {
        return faults(faults -> faults.doubled(share));
    }

    @Override
    public EventControls reorder(double share) {
        return faults(faults -> faults.reorder(share));
    }

    @Override
    public EventControls delay(Duration time) {
        return faults(faults -> faults.delay(time));
    }

    @Override
    public EventControls seed(long seed) {
        return faults(faults -> faults.seed(seed));
    }

    @Override
    public EventControls answerTime(Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("answerTime must be positive, such as PT5S");
        }
        now().answerTime(time);
        return this;
    }

    @Override
    public EventControls hold() {
        now().hold(true);
        return this;
    }

    @Override
    public EventControls release() {
        now().hold(false);
        return this;
    }

    @Override
    public boolean idle() {
        return now().idle();
    }

    @Override
    public void awaitIdle(Duration most) {
        if (!now().awaitIdle(most)) {
            throw new IllegalStateException("events are still under way after " + most);
        }
    }

    @Override
    public long messages() {
        return now().tally().messages();
    }

    @Override
    public long sent() {
        return now().tally().sent();
    }

    @Override
    public long delivered() {
        return now().tally().delivered();
    }

    @Override
    public long dropped() {
        return now().ofFaults(DeliveryFaults::droppedCount);
    }

    @Override
    public long givenUp() {
        return now().tally().givenUp();
    }

    @Override
    public long pending() {
        return now().pending();
    }

    @Override
    public long doubledCount() {
        return now().ofFaults(DeliveryFaults::doubledCount);
    }

    @Override
    public long reordered() {
        return now().ofFaults(DeliveryFaults::reorderedCount);
    }

    @Override
    public UrlHealth health(String url) {
        return now().health(url);
    }
}

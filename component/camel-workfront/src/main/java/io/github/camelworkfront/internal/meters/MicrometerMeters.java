package io.github.camelworkfront.internal.meters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.apache.camel.CamelContext;

/** Meters in the application's Micrometer registry. Tags are words of endpoint URIs and names of exception classes. */
final class MicrometerMeters implements Meters {

    /** The name by which camel-micrometer looks for a registry too. */
    private static final String REGISTRY_NAME = "metricsRegistry";

    private static final String PREFIX = "camel.workfront.";
    private static final String NONE = "none";
    private static final String SUCCESS = "success";
    private static final String STOPPED = "stopped";

    private final MeterRegistry registry;

    MicrometerMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** In the registry that Camel's registry holds: the one called metricsRegistry, or else the only one; without it none. */
    static Meters of(CamelContext context) {
        MeterRegistry named = context.getRegistry().lookupByNameAndType(REGISTRY_NAME, MeterRegistry.class);
        Set<MeterRegistry> all = context.getRegistry().findByType(MeterRegistry.class);
        if (named == null && all.size() != 1) {
            return Meters.NONE;
        }
        return new MicrometerMeters(named != null ? named : all.iterator().next());
    }

    @Override
    public void called(String operation, Exception failure, long nanos) {
        call(operation, failure == null ? SUCCESS : nameOf(failure), nanos);
    }

    @Override
    public void cutShort(String operation, long nanos) {
        call(operation, STOPPED, nanos);
    }

    private void call(String operation, String outcome, long nanos) {
        int slash = operation.indexOf('/');
        Timer.builder(PREFIX + "calls")
                .description("Calls, with their waits and repetitions")
                .tag("object", slash < 0 ? NONE : operation.substring(0, slash))
                .tag("operation", operation.substring(slash + 1))
                .tag("outcome", outcome)
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void failed(Exception failure) {
        count("errors", "Requests that failed, also those that were repeated", "error", nameOf(failure));
    }

    @Override
    public void repeated(Exception failure) {
        count("retries", "Requests that were made again", "error", nameOf(failure));
    }

    @Override
    public void waited(long nanos) {
        Timer.builder(PREFIX + "waits")
                .description("Waits for a lane")
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void signedIn(boolean success) {
        count("sign-ins", "Sessions and tokens asked for", "outcome", success ? SUCCESS : "failure");
    }

    @Override
    public void watchLanes(IntSupplier used, IntSupplier allowed, IntSupplier waiting) {
        gauge("lanes.used", "Requests under way", used);
        gauge("lanes.allowed", "Requests that may be under way", allowed);
        gauge("lanes.waiting", "Calls that wait for a lane", waiting);
    }

    @Override
    public void eventReceived(String object) {
        count("events.received", "Events that were pushed", "object", object);
    }

    @Override
    public void eventRefused(String object, String reason) {
        Counter.builder(PREFIX + "events.refused")
                .description("Deliveries of events that were refused")
                .tag("object", object)
                .tag("reason", reason)
                .register(registry)
                .increment();
    }

    @Override
    public void eventEnded(String object, String outcome) {
        Counter.builder(PREFIX + "events")
                .description("What became of events")
                .tag("object", object)
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }

    @Override
    public void eventDelivered(String object, long nanos) {
        Timer.builder(PREFIX + "events.age")
                .description("From an event to the end of its delivery, by the clocks of both sides")
                .tag("object", object)
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public Runnable watchInbox(String object, IntSupplier waiting) {
        Gauge gauge = Gauge.builder(PREFIX + "inbox.waiting", waiting, IntSupplier::getAsInt)
                .description("Events that wait in the embedded inbox")
                .tag("object", object)
                .strongReference(true)
                .register(registry);
        return () -> registry.remove(gauge);
    }

    @Override
    public Runnable watchSubscriptions(
            String endpoint,
            String path,
            IntSupplier wanted,
            IntSupplier present,
            IntSupplier disabled,
            IntSupplier frozen) {
        List<Gauge> gauges = new ArrayList<>();
        Map.of("wanted", wanted, "present", present, "disabled", disabled, "frozen", frozen)
                .forEach((state, number) ->
                        gauges.add(Gauge.builder(PREFIX + "subscriptions", number, IntSupplier::getAsInt)
                                .description("Subscriptions that a route needs, and how they stand")
                                .tag("endpoint", endpoint)
                                .tag("path", path)
                                .tag("state", state)
                                .strongReference(true)
                                .register(registry)));
        return () -> gauges.forEach(registry::remove);
    }

    private void count(String name, String description, String tag, String value) {
        Counter.builder(PREFIX + name)
                .description(description)
                .tag(tag, value)
                .register(registry)
                .increment();
    }

    private void gauge(String name, String description, IntSupplier number) {
        Gauge.builder(PREFIX + name, number, IntSupplier::getAsInt)
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    private static String nameOf(Exception failure) {
        return failure.getClass().getSimpleName();
    }
}

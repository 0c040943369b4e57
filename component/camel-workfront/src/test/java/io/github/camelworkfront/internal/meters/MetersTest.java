package io.github.camelworkfront.internal.meters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.Producer;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class MetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void withoutARegistryNothingIsKept() {
        assertThat(Meters.of(new DefaultCamelContext())).isSameAs(Meters.NONE);
    }

    @Test
    void ofSeveralRegistriesTheOneWithCamelsNameIsTaken() {
        CamelContext context = new DefaultCamelContext();
        context.getRegistry().bind("one", MeterRegistry.class, new SimpleMeterRegistry());
        assertThat(Meters.of(context)).isNotSameAs(Meters.NONE);
        context.getRegistry().bind("two", MeterRegistry.class, new SimpleMeterRegistry());
        assertThat(Meters.of(context)).isSameAs(Meters.NONE);

        context.getRegistry().bind("metricsRegistry", MeterRegistry.class, registry);
        Meters.of(context).signedIn(true);

        assertThat(registry.get("camel.workfront.sign-ins")
                        .tag("outcome", "success")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void everythingHasItsMeter() {
        Meters meters = new MicrometerMeters(registry);
        Exception refused = new WorkfrontRateLimitException(WorkfrontFailure.of(429, "no", "task/search", null));
        AtomicInteger used = new AtomicInteger(3);

        meters.called("task/search", null, TimeUnit.SECONDS.toNanos(2));
        meters.called("upload", refused, 1);
        meters.failed(refused);
        meters.repeated(refused);
        meters.waited(TimeUnit.SECONDS.toNanos(3));
        meters.signedIn(false);
        meters.watchLanes(used::get, () -> 10, () -> 7);
        used.set(4);

        assertThat(registry.get("camel.workfront.calls")
                        .tags("object", "task", "operation", "search", "outcome", "success")
                        .timer()
                        .totalTime(TimeUnit.SECONDS))
                .isEqualTo(2);
        assertThat(registry.get("camel.workfront.calls")
                        .tags("object", "none", "operation", "upload", "outcome", "WorkfrontRateLimitException")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("camel.workfront.errors")
                        .tag("error", "WorkfrontRateLimitException")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("camel.workfront.retries")
                        .tag("error", "WorkfrontRateLimitException")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("camel.workfront.waits").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(3);
        assertThat(registry.get("camel.workfront.sign-ins")
                        .tag("outcome", "failure")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("camel.workfront.lanes.used").gauge().value()).isEqualTo(4);
        assertThat(registry.get("camel.workfront.lanes.allowed").gauge().value())
                .isEqualTo(10);
        assertThat(registry.get("camel.workfront.lanes.waiting").gauge().value())
                .isEqualTo(7);
    }

    @Test
    void theComponentRunsWithoutMicrometer() throws Exception {
        ClassLoader without = new WithoutMicrometer();
        Class<?> meters = without.loadClass(Meters.class.getName());
        assertThat(meters).isNotSameAs(Meters.class);

        Object found = meters.getMethod("of", CamelContext.class).invoke(null, new DefaultCamelContext());

        assertThat(found).isSameAs(meters.getField("NONE").get(null));
        CamelContext context = new DefaultCamelContext();
        Object component = without.loadClass(WorkfrontComponent.class.getName())
                .getConstructor()
                .newInstance();
        Object options = component.getClass().getMethod("getConfiguration").invoke(component);
        options.getClass().getMethod("setUrl", String.class).invoke(options, "https://acme.example");
        options.getClass().getMethod("setApiKey", String.class).invoke(options, "k");
        context.addComponent("workfront", (Component) component);
        context.start();
        Producer producer = context.getEndpoint("workfront:proj/count").createProducer();
        producer.start();
        assertThat(producer.getClass().getClassLoader()).isSameAs(without);
        producer.stop();
        context.stop();
    }

    /** Loads the component anew, in a world without Micrometer. */
    private static final class WithoutMicrometer extends ClassLoader {

        WithoutMicrometer() {
            super(MetersTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("io.micrometer.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.github.camelworkfront.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : defined(name);
            }
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void eventsHaveTheirMeters() {
        Meters meters = new MicrometerMeters(registry);

        meters.eventReceived("task");
        meters.eventRefused("task", "unauthorised");
        meters.eventEnded("task", "duplicate");
        meters.eventDelivered("task", TimeUnit.SECONDS.toNanos(2));
        Runnable unwatch = meters.watchInbox("task", () -> 5);

        assertThat(registry.get("camel.workfront.events.received")
                        .tag("object", "task")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("camel.workfront.events.refused")
                        .tag("reason", "unauthorised")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("camel.workfront.events")
                        .tag("outcome", "duplicate")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("camel.workfront.events.age").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(2);
        assertThat(registry.get("camel.workfront.inbox.waiting").gauge().value())
                .isEqualTo(5);
        unwatch.run();
        assertThat(registry.find("camel.workfront.inbox.waiting").gauge()).isNull();
    }
}

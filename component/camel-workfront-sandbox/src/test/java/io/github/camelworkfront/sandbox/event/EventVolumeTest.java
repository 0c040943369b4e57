package io.github.camelworkfront.sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventVolumeTest extends EventScene {

    private static final int MANY = 11_000;

    @Test
    void thousandsOfChangesArriveOverAFewConnections() {
        AtomicInteger together = new AtomicInteger();
        AtomicInteger highest = new AtomicInteger();
        receiver.answer(request -> {
            highest.accumulateAndGet(together.incrementAndGet(), Math::max);
            together.decrementAndGet();
            return 200;
        });
        receiver.forget();
        subscribe("CREATE");

        for (int i = 0; i < MANY; i++) {
            sandbox.create("TASK", Map.of("name", "Task " + i));
        }
        events.awaitIdle(Duration.ofMinutes(5));

        assertThat(events.delivered()).isEqualTo(MANY);
        assertThat(receiver.count()).isEqualTo(MANY);
        assertThat(highest).hasValueLessThanOrEqualTo(20);
        assertThat(receiver.connections()).isLessThanOrEqualTo(40);
        assertThat(events.deliveries()).hasSize(10_000);
    }

    @Test
    void aSandboxWithoutSubscriptionsHasNoThreadsForThem() {
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        try (WorkfrontSandbox fresh = WorkfrontSandbox.builder().seed("empty").start()) {
            fresh.create("TASK", Map.of("name", "Draft"));

            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> !before.contains(thread))
                    .noneMatch(thread -> thread.getName().startsWith("sandbox-event"));
        }
    }

    @Test
    void aSandboxThatIsSetBackSendsNothingOfBefore() {
        subscribe("CREATE");
        events.hold();
        sandbox.create("TASK", Map.of("name", "Before"));

        sandbox.reset();
        signIn();
        subscribe("CREATE");
        sandbox.create("TASK", Map.of("name", "After"));
        settle();

        assertThat(receiver.all()).extracting(EventReceiver.Received::name).containsExactly("After");
    }
}

package io.github.camelworkfront.sandbox.internal.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.SandboxClock;
import io.github.camelworkfront.sandbox.internal.choice.CurrentChoices;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventDeliveriesTest {

    private static final String NOBODY = "http://127.0.0.1:1/nobody";

    private final EventDeliveries deliveries = new EventDeliveries(new SandboxClock(), new CurrentChoices());

    @AfterEach
    void close() {
        deliveries.close();
    }

    private static Parcel parcel(Supplier<byte[]> body) {
        return new Parcel("s", NOBODY, "s3cr3t", "TASK", "t", "CREATE", "v2", body, () -> true);
    }

    @Test
    void aMessageThatCannotBeWrittenIsGivenUp() {
        deliveries.submit(List.of(parcel(() -> {
            throw new IllegalStateException("no words");
        })));

        assertThat(deliveries.awaitIdle(Duration.ofSeconds(60))).isTrue();
        assertThat(deliveries.tally()).isEqualTo(new Tally(1, 0, 0, 1));
    }

    @Test
    void nothingIsAcceptedAfterTheEnd() {
        deliveries.close();
        deliveries.submit(List.of(parcel(() -> "{}".getBytes(StandardCharsets.UTF_8))));

        assertThat(deliveries.idle()).isTrue();
        assertThat(deliveries.tally()).isEqualTo(Tally.NOTHING);
    }

    @Test
    void aParcelKeepsItsTokenToItself() {
        assertThat(parcel(() -> new byte[0]).toString())
                .doesNotContain("s3cr3t")
                .contains("TASK", NOBODY);
    }
}

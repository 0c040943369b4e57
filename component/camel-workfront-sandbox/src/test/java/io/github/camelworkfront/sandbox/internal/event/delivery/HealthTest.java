package io.github.camelworkfront.sandbox.internal.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final Health health = new Health(START);
    private Instant now = START;

    private void succeed(int times) {
        for (int i = 0; i < times; i++) {
            health.succeeded(now);
        }
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            health.failed(now);
        }
    }

    @Test
    void sevenOfTenFailuresAreBorne() {
        succeed(300);
        fail(700);
        assertThat(health.disabled()).isFalse();
        fail(1);
        assertThat(health.disabled()).isTrue();
    }

    @Test
    void aHundredMessagesAreForgivenAnything() {
        fail(100);
        assertThat(health.disabled()).isFalse();
        fail(1);
        assertThat(health.disabled()).isTrue();
    }

    @Test
    void twoThousandFailuresInARowDisableWhateverTheRate() {
        succeed(10_000);
        fail(1_999);
        assertThat(health.disabled()).isFalse();
        fail(1);
        assertThat(health.disabled()).isTrue();
        assertThat(health.open(now)).isFalse();
        assertThat(health.open(now.plus(Duration.ofMinutes(10)))).isTrue();
    }

    @Test
    void aSuccessEnablesAndTheRateCountsAnew() {
        fail(101);
        succeed(1);
        assertThat(health.disabled()).isFalse();
        fail(99);
        assertThat(health.disabled()).isFalse();
        assertThat(health.describe().failures()).isEqualTo(200);
        fail(2);
        assertThat(health.disabled()).isTrue();
    }

    @Test
    void threeDaysWithoutASuccessAndMoreThanTwoThousandFailuresFreeze() {
        succeed(1);
        now = now.plus(Duration.ofHours(73));
        fail(2_000);
        assertThat(health.frozen()).isFalse();
        fail(1);
        assertThat(health.frozen()).isTrue();
        assertThat(health.open(now.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void fiftyThousandFailuresInARowFreezeAtOnce() {
        fail(49_999);
        assertThat(health.frozen()).isFalse();
        fail(1);
        assertThat(health.frozen()).isTrue();
    }

    @Test
    void aLateSuccessDoesNotThaw() {
        fail(50_000);
        succeed(1);
        assertThat(health.frozen()).isTrue();
        assertThat(health.disabled()).isTrue();
    }

    @Test
    void elevenAttemptsTakeAboutTwoDays() {
        assertThat(RetrySchedule.after(1)).contains(Duration.ofMillis(84_800));
        assertThat(RetrySchedule.after(2)).contains(Duration.ofMillis(3 * 84_800));
        assertThat(RetrySchedule.after(10)).contains(Duration.ofMillis(1_023 * 84_800));
        assertThat(RetrySchedule.after(11)).isEmpty();
        assertThat(RetrySchedule.WHOLE).isBetween(Duration.ofHours(47), Duration.ofHours(48));
    }
}

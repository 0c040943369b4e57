package io.github.camelworkfront.internal.patience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Property
    void eachWaitIsFromHalfOfItsBoundToAllOfIt(
            @ForAll @IntRange(max = 60_000) int first,
            @ForAll @IntRange(max = 60_000) int more,
            @ForAll @IntRange(max = 1000) int before,
            @ForAll long seed) {
        Backoff backoff = new Backoff(first, (long) first + more, new Random(seed));
        double bound = Math.min((double) first + more, first * Math.pow(2, before));

        assertThat((double) backoff.nanos(before)).isBetween(bound * 500_000 - 1, bound * 1_000_000);
    }

    @Test
    void theBoundDoublesUpToTheLongest() {
        Backoff backoff = new Backoff(1000, 30_000, () -> -1L);

        assertThat(backoff.nanos(0)).isCloseTo(TimeUnit.SECONDS.toNanos(1), offset());
        assertThat(backoff.nanos(3)).isCloseTo(TimeUnit.SECONDS.toNanos(8), offset());
        assertThat(backoff.nanos(5)).isCloseTo(TimeUnit.SECONDS.toNanos(30), offset());
    }

    @Test
    void noDelayIsNoWait() {
        assertThat(new Backoff(0, 0, new Random(1)).nanos(7)).isZero();
    }

    private static org.assertj.core.data.Offset<Long> offset() {
        return org.assertj.core.data.Offset.offset(1000L);
    }
}

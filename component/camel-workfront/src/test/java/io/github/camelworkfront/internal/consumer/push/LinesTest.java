package io.github.camelworkfront.internal.consumer.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.consumer.push.EventStore.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Lines lines = new Lines();

    private static Waiting event(long number, long second, String object) {
        return new Waiting(number, Instant.ofEpochSecond(second), object);
    }

    @Test
    void lineIsServedByOneAtATimeInTheOrderOfTheEvents() {
        lines.add(event(1, 30, "A"));
        lines.add(event(2, 20, "A"));
        Waiting first = lines.take();
        assertThat(first.number()).isEqualTo(2);
        assertThat(lines.take()).isNull();

        lines.served(first);

        assertThat(lines.take().number()).isEqualTo(1);
    }

    @Test
    void lineThatRestsHoldsUpNoOther() {
        lines.add(event(1, 1, "A"));
        lines.add(event(2, 2, "B"));
        Waiting first = lines.take();
        assertThat(lines.failed(first)).isEqualTo(1);

        Waiting other = lines.take();
        assertThat(other.object()).isEqualTo("B");
        lines.served(other);
        assertThat(lines.take()).isNull();
        lines.release("A");
        assertThat(lines.take()).isEqualTo(first);
        assertThat(lines.failed(first)).isEqualTo(2);
        assertThat(lines.size()).isEqualTo(1);
    }

    @Property(tries = 200)
    void everythingIsServedOnceAndNoObjectTwiceAtATime(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int many) {
        Random chance = new Random(seed);
        Lines some = new Lines();
        Map<String, Waiting> served = new HashMap<>();
        List<Waiting> resting = new ArrayList<>();
        List<Long> done = new ArrayList<>();
        int added = 0;
        while (done.size() < many) {
            if (added < many && chance.nextBoolean()) {
                some.add(event(++added, chance.nextInt(10), "O" + chance.nextInt(4)));
            }
            Waiting next = some.take();
            if (next != null) {
                assertThat(served.put(next.object(), next)).isNull();
            }
            if (!served.isEmpty() && chance.nextBoolean()) {
                Waiting one = served.values().iterator().next();
                served.remove(one.object());
                if (chance.nextInt(3) == 0) {
                    some.failed(one);
                    resting.add(one);
                } else {
                    some.served(one);
                    done.add(one.number());
                }
            }
            if (!resting.isEmpty() && chance.nextBoolean()) {
                some.release(resting.remove(0).object());
            }
        }
        assertThat(done).doesNotHaveDuplicates();
        assertThat(some.size()).isZero();
    }
}

package io.github.camelworkfront.internal.consumer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.consumer.arrival.Gate.Admission;
import io.github.camelworkfront.internal.consumer.arrival.Gate.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private final List<Integer> ended = new ArrayList<>();

    @Test
    void aStoreThatFailsLeavesNoneOfABatchUnderWay() throws Exception {
        Deliveries out = new Deliveries(taking(null), true, 0);

        out.deliver(IntStream.range(0, 4).mapToObj(Failing::new).toList());
        out.await();

        assertThat(ended).containsExactly(0, 1, 2, 3);
        assertThat(out.failure()).hasMessage("the store is away");
    }

    @Test
    void anErrorOfTheRouteIsTheEndOfTheDelivery() throws Exception {
        Error error = new StackOverflowError();
        Deliveries out = new Deliveries(taking(error), true, 0);

        out.deliver(List.of(new Failing(0)));
        out.await();

        assertThat(ended).containsExactly(0);
        assertThat(out.failure()).isSameAs(error);
    }

    /** A route that takes what it gets, or throws. */
    private static Route taking(Error error) {
        return new Route() {
            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void take(Delivery delivery, int index, int size, Consumer<Throwable> end) {
                if (error != null) {
                    throw error;
                }
                end.accept(null);
            }

            @Override
            public void ignored(Throwable failure) {
                throw new IllegalStateException("nothing is ignored here");
            }
        };
    }

    /** One whose end cannot be kept. */
    private final class Failing implements Delivery {

        private final int number;

        Failing(int number) {
            this.number = number;
        }

        @Override
        public Admission enter() {
            return new Admission(Verdict.PASS, null);
        }

        @Override
        public void write(Exchange exchange) {}

        @Override
        public void done(boolean delivered) {
            ended.add(number);
            throw new IllegalStateException("the store is away");
        }

        @Override
        public void keptBack() {}

        @Override
        public void giveUp() {}
    }
}

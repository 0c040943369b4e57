package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Rows come and go between any two answers, in an order that the seed says and that is the same each time. The rows that
 * were there before the walk and after it are read exactly once, all others at most once.
 */
class ParallelWalkOfMovingRowsTest {

    private static final int WALKS_PER_TRY = "full".equals(System.getProperty("scale")) ? 40 : 1;

    private static long walks;
    private static long changes;
    private static long requests;
    private static long lost;
    private static long doubled;

    @AfterContainer
    static void totals() {
        System.out.println("Rows that move between any two answers: " + walks + " walks, " + requests + " requests, "
                + changes + " changes in between; rows lost " + lost + ", rows doubled " + doubled);
    }

    @Property(tries = 500)
    void noRowIsLostOrDoubled(
            @ForAll long seed,
            @ForAll @IntRange(max = 300) int rows,
            @ForAll @IntRange(min = 1, max = 50) int pageSize,
            @ForAll @IntRange(min = 2, max = 8) int parallelPages,
            @ForAll @IntRange(max = 12) int changesPerAnswer)
            throws Exception {
        for (int i = 0; i < WALKS_PER_TRY; i++) {
            walk(new Random(seed + i), rows, pageSize, parallelPages, changesPerAnswer);
        }
    }

    private void walk(Random random, int rows, int pageSize, int parallelPages, int changesPerAnswer) throws Exception {
        MovingTable table = new MovingTable();
        while (table.ids().size() < rows) {
            table.add(id(random));
        }
        Set<String> stable = new HashSet<>(table.ids());
        // The service answers in the order of the requests, and something happens in front of each answer.
        FakeService service = new FakeService(call -> {
            for (int i = random.nextInt(changesPerAnswer + 1); i > 0; i--) {
                change(table, stable, random);
            }
            return table.answer(call);
        });
        Executor atOnce = Runnable::run;

        List<String> read = new ArrayList<>();
        PageSource pages = table.walk(parallelPages, pageSize, () -> atOnce);
        for (List<Object> page = pages.next(service.caller()); !page.isEmpty(); page = pages.next(service.caller())) {
            page.forEach(row -> read.add((String) ((Map<?, ?>) row).get("ID")));
        }

        stable.removeAll(read);
        walks++;
        requests += service.calls().size();
        lost += stable.size();
        doubled += read.size() - new HashSet<>(read).size();
        assertThat(stable).as("rows lost").isEmpty();
        assertThat(read).as("rows doubled").doesNotHaveDuplicates();
        assertThat(read).as("order").isSorted();
    }

    private static void change(MovingTable table, Set<String> stable, Random random) {
        changes++;
        List<String> ids = table.ids();
        // New rows have a limit, or a walk in small pages would never overtake them.
        if (ids.isEmpty() || random.nextBoolean() && ids.size() < 400) {
            table.add(id(random));
        } else {
            String gone = ids.get(random.nextInt(ids.size()));
            table.remove(gone);
            stable.remove(gone);
        }
    }

    /** As of a few weeks in which most rows were made: some prefixes have nearly all rows, and most have none. */
    private static String id(Random random) {
        int week = Math.abs((int) (random.nextGaussian() * 3));
        return "%08x%08x".formatted(0x5f000000 + (week << 12), random.nextInt(1 << 20));
    }
}

package io.github.camelworkfront.sandbox.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.internal.store.Store;
import org.junit.jupiter.api.Test;

/** Loads many tasks: twenty thousand, or the million with {@code -Dscale=full} and a heap of four gigabytes. */
class VolumeSeedTest {

    private static final int TASKS = "full".equals(System.getProperty("scale")) ? 1_000_000 : 20_000;

    /** Less than what a heap of 4 GB leaves for each of a million tasks. */
    private static final long BYTES_PER_TASK = 2_500;

    @Test
    void manyTasksFitIntoTheHeapThatIsPromised() {
        long before = used();

        Store store = SeedStores.seeded(String.valueOf(TASKS));

        assertThat(store.count("TASK")).isEqualTo(TASKS);
        assertThat(used() - before).isLessThan(TASKS * BYTES_PER_TASK);
        assertThat(store.referring(
                        "TASK",
                        "projectID",
                        store.stream("PROJ").findFirst().orElseThrow().id()))
                .hasSize(200);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

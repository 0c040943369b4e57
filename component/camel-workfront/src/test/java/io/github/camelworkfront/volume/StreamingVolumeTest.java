package io.github.camelworkfront.volume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.ChildJvm;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import org.junit.jupiter.api.Test;

/** A search of any size fits into a small heap. 10,000 tasks with {@code -Dscale=ci}, 100,000 with {@code -Dscale=full}. */
class StreamingVolumeTest {

    private static final int TASKS = "full".equals(System.getProperty("scale")) ? 100_000 : 10_000;

    @Test
    void aStreamedSearchNeedsNoMoreHeapThanAPage() throws Exception {
        try (WorkfrontSandbox sandbox =
                WorkfrontSandbox.builder().seed(String.valueOf(TASKS)).start()) {
            long digest = sandbox.objects("TASK").stream()
                    .mapToLong(task -> task.get("ID").hashCode())
                    .sum();
            String output = ChildJvm.of(
                            StreamInSmallHeap.class, "-Xmx64m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
                    .output(sandbox.url(), sandbox.apiKey());
            assertThat(output).contains("rows=" + TASKS + " digest=" + digest + " heap=64MB");
            System.out.println("Streamed in a 64 MB heap: " + output.trim());
        }
    }
}

package io.github.camelworkfront.volume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.ChildJvm;
import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.DocumentContent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file of any size goes up and comes down in a small heap: 200 MB with {@code -Dscale=ci}, 5 GB with {@code -Dscale=full}. */
class FileVolumeTest {

    private static final long BYTES = "full".equals(System.getProperty("scale")) ? 5L << 30 : 200L << 20;

    @Test
    void aFileLargerThanTheHeapGoesUpAndComesDownWhole() throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start()) {
            // As many zeros come back as went up: the test measures the heap, and shall not fill a disk.
            sandbox.choices().set(Choice.FILES, "discarded");
            Object project = sandbox.create("PROJ", Map.of("name", "Film", "status", "CUR"))
                    .get("ID");
            String output = ChildJvm.of(
                            FilesInSmallHeap.class, "-Xmx64m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
                    .output(sandbox.url(), sandbox.apiKey(), project.toString(), String.valueOf(BYTES));
            Object id = sandbox.objects("DOCU").get(0).get("ID");
            DocumentContent stored = sandbox.content(id.toString()).orElseThrow();
            String told = "bytes=" + BYTES + " sha256=" + stored.sha256();
            assertThat(stored.size()).isEqualTo(BYTES);
            assertThat(output).contains("up " + told, "down " + told + " heap=64MB");
            System.out.println("Sent and fetched in a 64 MB heap: " + output.trim());
        }
    }
}

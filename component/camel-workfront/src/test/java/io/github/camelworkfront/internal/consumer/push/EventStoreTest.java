package io.github.camelworkfront.internal.consumer.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.ChildJvm;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStoreTest {

    @TempDir
    Path directory;

    @Test
    void killedProcessLeavesAllThatWasDurable() throws Exception {
        Path file = directory.resolve("killed.mv");
        Process process = ChildJvm.of(StoreUntilKilled.class, "-Xmx64m")
                .process(file.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (lines.size() == 100) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(lines.size()).as(() -> String.join("\n", lines)).isGreaterThanOrEqualTo(100);
        long durable = Long.parseLong(lines.get(lines.size() - 2));

        try (EventStore store = EventStore.open(file)) {
            List<EventStore.Waiting> waiting = store.after(0, 1_000_000);
            assertThat(waiting.size()).isGreaterThanOrEqualTo((int) durable);
            for (int i = 0; i < durable; i++) {
                assertThat(waiting.get(i).number()).isEqualTo(i + 1);
                assertThat(store.read(i + 1)).isEqualTo(StoreUntilKilled.text(i + 1));
            }
        }
    }

    @Test
    void manyThatWaitAreNotReadAtTheStartAndTheirSpaceIsGivenBack() throws Exception {
        Path file = directory.resolve("many.mv");
        int many = "full".equals(System.getProperty("scale")) ? 100_000 : 10_000;
        try (EventStore store = EventStore.open(file)) {
            for (int i = 1; i <= many; i++) {
                store.add(List.of(StoreUntilKilled.arrival(i)), List.of(StoreUntilKilled.text(i)));
            }
            store.commit();
        }
        long full = Files.size(file);
        assertThat(full).isGreaterThan(many * 1000L);

        try (EventStore store = EventStore.open(file)) {
            assertThat(store.size()).isEqualTo(many);
            assertThat(store.after(many - 1, 10)).hasSize(1);
            assertThat(store.after(0, 10))
                    .extracting(EventStore.Waiting::number)
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
            store.after(0, many).forEach(waiting -> store.remove(waiting.number()));
            store.commit();
            assertThat(store.size()).isZero();
        }
        assertThat(Files.size(file)).isLessThan(full / 4);
    }

    @Test
    void whatIsNotDurableIsNotGivenOut() throws Exception {
        try (EventStore store = EventStore.open(directory.resolve("new.mv"))) {
            store.add(List.of(StoreUntilKilled.arrival(1)), List.of(StoreUntilKilled.text(1)));
            assertThat(store.after(0, 10)).isEmpty();
            store.commit();
            assertThat(store.after(0, 10)).hasSize(1);
            assertThat(store.after(0, 10).get(0).object()).isEqualTo("TASK+1");
        }
    }

    @Test
    void afterTheFileHasFailedItIsOpenedAgainWithoutWhatWasNotDurable() throws Exception {
        try (EventStore store = EventStore.open(directory.resolve("failing.mv"))) {
            store.add(List.of(StoreUntilKilled.arrival(1)), List.of(StoreUntilKilled.text(1)));
            store.add(List.of(StoreUntilKilled.arrival(2)), List.of(StoreUntilKilled.text(2)));
            store.commit();
            store.remove(1);
            long lost = store.add(List.of(StoreUntilKilled.arrival(3)), List.of(StoreUntilKilled.text(3)));

            // Whoever writes to a file while he is interrupted closes it, which to the store is as bad as a full disk.
            Thread.currentThread().interrupt();
            assertThatThrownBy(store::commit).isInstanceOf(RuntimeException.class);
            assertThat(Thread.interrupted()).isTrue();

            long kept = store.add(List.of(StoreUntilKilled.arrival(4)), List.of(StoreUntilKilled.text(4)));
            store.commit();
            assertThat(store.holds(lost)).isFalse();
            assertThat(store.holds(kept)).isTrue();
            assertThat(store.after(0, 10))
                    .extracting(EventStore.Waiting::object)
                    .containsExactly("TASK+2", "TASK+4");
        }
    }
}

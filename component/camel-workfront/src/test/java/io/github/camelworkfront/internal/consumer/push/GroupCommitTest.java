package io.github.camelworkfront.internal.consumer.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    @Test
    void afterAnErrorTheNextCommitIsMade() {
        AtomicInteger commits = new AtomicInteger();
        GroupCommit group = new GroupCommit(
                () -> {
                    if (commits.incrementAndGet() == 1) {
                        throw new OutOfMemoryError("for a moment");
                    }
                },
                Runnable::run);

        CompletableFuture<Void> first = group.request();
        CompletableFuture<Void> second = group.request();

        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompleted();
    }
}

package io.github.camelworkfront.internal.consumer.push;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Commits for many at once: while one commit is on its way to the disk, all who want the next one share it. To bring
 * something to the disk takes milliseconds, however much it is.
 */
final class GroupCommit {

    private final Runnable commit;
    private final Executor thread;
    private final Lock lock = new ReentrantLock();
    private CompletableFuture<Void> next;
    private boolean running;

    /** @param thread does one thing at a time */
    GroupCommit(Runnable commit, Executor thread) {
        this.commit = commit;
        this.thread = thread;
    }

    /** Done when everything is durable that was changed before; fails when it cannot be. */
    CompletableFuture<Void> request() {
        lock.lock();
        try {
            if (next == null) {
                next = new CompletableFuture<>();
            }
            CompletableFuture<Void> mine = next;
            if (!running) {
                running = true;
                thread.execute(this::run);
            }
            return mine;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        for (CompletableFuture<Void> group = begin(); group != null; group = begin()) {
            try {
                commit.run();
                group.complete(null);
            } catch (RuntimeException | Error e) {
                // Also when memory runs out: whoever comes next needs this loop.
                group.completeExceptionally(e);
            }
        }
    }

    private CompletableFuture<Void> begin() {
        lock.lock();
        try {
            CompletableFuture<Void> group = next;
            next = null;
            running = group != null;
            return group;
        } finally {
            lock.unlock();
        }
    }
}

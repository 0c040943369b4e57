package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What happened in an account, as its other operations wrote it down. Choices: the latest comes first; ten thousand are kept. */
public final class ActivityLog {

    private static final int KEPT = 10_000;

    private final ConcurrentLinkedDeque<Activity> entries = new ConcurrentLinkedDeque<>();
    private final AtomicInteger size = new AtomicInteger();

    /** Writes something down. */
    public void add(Activity activity) {
        entries.addFirst(activity);
        if (size.incrementAndGet() > KEPT && entries.pollLast() != null) {
            size.decrementAndGet();
        }
    }

    /** Returns everything, the latest first. */
    public Stream<Activity> latestFirst() {
        return entries.stream();
    }

    /** Returns what happened to a proof, the latest first. */
    public List<Activity> ofProof(int fileId) {
        return latestFirst()
                .filter(entry -> Integer.valueOf(fileId).equals(entry.fileId()))
                .toList();
    }
}

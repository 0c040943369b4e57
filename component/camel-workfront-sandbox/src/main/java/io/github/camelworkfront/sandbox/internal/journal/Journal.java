package io.github.camelworkfront.sandbox.internal.journal;

import io.github.camelworkfront.sandbox.RecordedRequest;
import io.github.camelworkfront.sandbox.Requests;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A bounded journal: at its capacity each new request displaces the oldest one. */
public final class Journal implements Requests {

    /** How many requests are kept. */
    public static final int CAPACITY = 10_000;

    private final Deque<RecordedRequest> entries = new ArrayDeque<>();

    /** Adds a request. */
    public synchronized void add(RecordedRequest request) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(request);
    }

    @Override
    public synchronized List<RecordedRequest> all() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void clear() {
        entries.clear();
    }
}

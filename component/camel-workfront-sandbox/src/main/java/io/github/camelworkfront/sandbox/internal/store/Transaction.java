package io.github.camelworkfront.sandbox.internal.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What was changed since a writer's turn began, and how to take it back. Used by one thread, under the store's lock. */
final class Transaction {

    private final List<Change> changes = new ArrayList<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    void add(Change change, Runnable inverse) {
        changes.add(change);
        undo.push(inverse);
    }

    void onRollback(Runnable inverse) {
        undo.push(inverse);
    }

    List<Change> changes() {
        return changes;
    }

    void rollback() {
        undo.forEach(Runnable::run);
    }
}

package io.github.camelworkfront.internal.patience;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether the application runs. While it stops, requests that can go on are made, but nobody waits out a pause any
 * more; when it has stopped, nobody waits for anything.
 */
public final class Lifetime {

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile State state = State.RUNNING;

    public void started() {
        enter(State.RUNNING);
    }

    public void stopping() {
        enter(State.STOPPING);
    }

    public void stopped() {
        enter(State.STOPPED);
    }

    private void enter(State next) {
        state = next;
        listeners.forEach(Runnable::run);
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    boolean isStopped() {
        return state == State.STOPPED;
    }

    /** @param listener told of every change until it is removed */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    private enum State {
        RUNNING,
        STOPPING,
        STOPPED
    }
}

package io.github.camelworkfront.sandbox.internal.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Messages to one address that later ones overtake. Guarded by the lock of whoever delivers.
 *
 * @param <T> the messages
 */
public final class KeptBack<T> {

    private final List<Waiting<T>> waiting = new ArrayList<>();
    private boolean quiet;

    private record Waiting<T>(T message, int left) {

        Waiting<T> overtaken() {
            return new Waiting<>(message, left - 1);
        }
    }

    /** Keeps a message back until so many others have passed. */
    public void add(T message, int others) {
        quiet = false;
        waiting.add(new Waiting<>(message, others));
    }

    /** Takes note that a message passed, and returns those that were waiting for that. */
    public List<T> passed() {
        quiet = false;
        waiting.replaceAll(Waiting::overtaken);
        return take(each -> each.left() <= 0);
    }

    /** Returns all if none was added and none passed since the last call: nothing seems to follow any more. */
    public List<T> ifQuiet() {
        boolean settled = quiet;
        quiet = true;
        return take(each -> settled);
    }

    /** Removes and returns those that meet a condition. */
    public List<T> remove(Predicate<T> condition) {
        return take(each -> condition.test(each.message()));
    }

    /** Tells whether there are none. */
    public boolean isEmpty() {
        return waiting.isEmpty();
    }

    private List<T> take(Predicate<Waiting<T>> condition) {
        List<T> taken = new ArrayList<>();
        waiting.removeIf(each -> condition.test(each) && taken.add(each.message()));
        return taken;
    }
}

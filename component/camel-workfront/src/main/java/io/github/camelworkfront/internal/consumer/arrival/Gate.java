package io.github.camelworkfront.internal.consumer.arrival;

import io.github.camelworkfront.internal.consumer.arrival.Arrival.Source;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.camel.spi.IdempotentRepository;

/**
 * Lets each state pass once. A state counts as delivered only when its route is done with it: one that was on its way when
 * the process died comes again. Polls and pushed events of one route go through the same gate.
 *
 * <p>Two pushed states with the same key are still two where they differ: Workfront changes objects without touching the
 * date of their last update. A polled state has other fields than a pushed one, so that between the two the key decides.
 */
public final class Gate {

    /** What becomes of an arrival. */
    public enum Verdict {
        /** It goes into the route; {@link Gate#done} is called at the end. */
        PASS,
        /** It was delivered before. */
        DUPLICATE,
        /** A newer state of the object was delivered before. */
        SUPERSEDED,
        /** The same one, or with {@code ordered} another of the same object, is in the route at this moment. */
        BUSY
    }

    /**
     * @param other of a busy one: becomes true when the other is delivered, false when the route failed with it; whoever
     *              waits for it asks the gate again then
     */
    public record Admission(Verdict verdict, CompletableFuture<Boolean> other) {}

    private static final Admission PASS = new Admission(Verdict.PASS, null);
    private static final Admission DUPLICATE = new Admission(Verdict.DUPLICATE, null);
    private static final Admission SUPERSEDED = new Admission(Verdict.SUPERSEDED, null);

    private final IdempotentRepository delivered;
    private final NewestStates newest;
    private final boolean bothWays;
    private final boolean deletionsCompared;
    private final Map<String, CompletableFuture<Boolean>> underWay = new ConcurrentHashMap<>();
    private final List<Consumer<Arrival>> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param delivered         keys of what was delivered; null without, where nothing comes twice by itself
     * @param newest            the times of what was delivered; null where order is of no interest
     * @param bothWays          whether states come by polls and pushed
     * @param deletionsCompared whether polls find deletions by comparing
     */
    public Gate(IdempotentRepository delivered, NewestStates newest, boolean bothWays, boolean deletionsCompared) {
        this.delivered = delivered;
        this.newest = newest;
        this.bothWays = bothWays;
        this.deletionsCompared = deletionsCompared;
    }

    /**
     * Tells of each state that the route is done with, before it counts as delivered: a listener that fails makes it come
     * again.
     *
     * @return ends it
     */
    public Runnable listen(Consumer<Arrival> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What shall become of an arrival. */
    public Admission enter(Arrival arrival) {
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        CompletableFuture<Boolean> other = underWay.putIfAbsent(place(arrival), mine);
        if (other != null) {
            return new Admission(Verdict.BUSY, other);
        }
        Admission admission = null;
        try {
            admission = known(arrival);
            return admission;
        } finally {
            if (admission != PASS) {
                leave(arrival, admission != null);
            }
        }
    }

    private Admission known(Arrival arrival) {
        if (isDelivered(arrival)) {
            return DUPLICATE;
        }
        return newest != null && newest.supersede(arrival) ? SUPERSEDED : PASS;
    }

    /**
     * The route is done with an arrival that had passed.
     *
     * @param success whether it counts as delivered; otherwise it can pass again
     */
    public void done(Arrival arrival, boolean success) {
        boolean kept = false;
        try {
            if (success) {
                keep(arrival);
                kept = true;
            }
        } finally {
            leave(arrival, kept);
        }
    }

    private void leave(Arrival arrival, boolean success) {
        underWay.remove(place(arrival)).complete(success);
    }

    private String place(Arrival arrival) {
        return newest != null ? arrival.object() : arrival.key();
    }

    private boolean isDelivered(Arrival arrival) {
        if (delivered == null) {
            return false;
        }
        String key = arrival.key();
        boolean polled = arrival.source() == Source.POLL;
        if (polled && arrival.isDeletion()) {
            // Whatever was known of deletions before: a look that overlapped with one may have brought the object back.
            return delivered.contains(gone(arrival));
        }
        if (polled && !arrival.revision()) {
            return delivered.contains(key) || bothWays && delivered.contains(pushed(key));
        }
        return delivered.contains(exact(arrival))
                || !polled && bothWays && delivered.contains(key)
                || arrival.isDeletion() && deletionsCompared && delivered.contains(gone(arrival));
    }

    private void keep(Arrival arrival) {
        listeners.forEach(listener -> listener.accept(arrival));
        if (newest != null) {
            newest.delivered(arrival);
        }
        if (delivered == null) {
            return;
        }
        boolean polled = arrival.source() == Source.POLL;
        add(polled && !arrival.revision() ? arrival.key() : exact(arrival));
        if (!polled && bothWays) {
            add(pushed(arrival.key()));
        }
        if (deletionsCompared && arrival.isDeletion()) {
            add(gone(arrival));
        } else if (deletionsCompared) {
            // It may have been brought back from the recycle bin, and be deleted once more.
            delivered.remove(gone(arrival));
        }
    }

    private void add(String key) {
        delivered.add(key);
        delivered.confirm(key);
    }

    private static String exact(Arrival arrival) {
        return arrival.key() + "#" + Fingerprint.of(arrival.state());
    }

    private static String pushed(String key) {
        return key + "#pushed";
    }

    private static String gone(Arrival arrival) {
        return arrival.object() + EventKey.DELETED;
    }
}

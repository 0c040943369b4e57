package io.github.camelworkfront.sandbox;

import java.util.List;

/**
 * The faults that a sandbox is about to show. Of the faults that hit a request the one added first takes effect, together with those that
 * only slow it down or compress it. Thread-safe.
 */
public interface Faults {

    /** Adds a fault. */
    void add(Fault fault);

    /** Returns the faults that are not over, each with the times that are left. */
    List<Fault> pending();

    /** Removes all faults. */
    void clear();
}

package io.github.camelworkfront.sandbox;

import java.util.List;

/**
 * The faults that a sandbox is about to show. Of the faults that hit a request the one added first takes effect, after the delays of those
 * that only slow it down. Thread-safe.
 */
public interface Faults {

    /** Adds a fault. */
    void add(Fault fault);

    /** Returns the faults that are not over, each with the times that are left. */
    List<Fault> pending();

    /** Removes all faults. */
    void clear();
}

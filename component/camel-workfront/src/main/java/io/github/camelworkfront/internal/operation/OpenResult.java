package io.github.camelworkfront.internal.operation;

import java.io.Closeable;

/**
 * A result that is read after the operation has ended, and holds something of the service until then. Closed at its end,
 * on an error and when the exchange completes.
 */
public interface OpenResult extends Closeable {

    /** What is held is given back when this is closed, or has come to its end. May run more than once. */
    void whenClosed(Runnable action);
}

package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import java.util.List;

/** Pages of rows, one after the other. For one thread. */
interface PageSource extends AutoCloseable {

    /** The rows of the next page; empty at the end, and not to be called again then. */
    List<Object> next(Caller caller) throws WorkfrontException;

    /** Gives up what was begun and is not wanted any more. From any thread, more than once. */
    @Override
    default void close() {
        // Who reads a page when it is asked for has begun nothing.
    }
}

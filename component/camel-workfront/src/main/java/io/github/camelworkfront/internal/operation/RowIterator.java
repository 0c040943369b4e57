package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.camel.RuntimeCamelException;

/**
 * Rows one by one, a page in memory at a time. Closed at its end, on an error and when the exchange completes. Who goes
 * on to use it after it was closed before its end gets an exception: silence would look like the end of the data.
 */
public final class RowIterator implements Iterator<Object>, OpenResult {

    private final PageSource pages;
    private final Caller caller;
    private Iterator<Object> page = List.of().iterator();
    private final String label;
    private boolean ended;
    private WorkfrontException failure;
    private volatile boolean closed;
    private volatile Runnable release = () -> {};

    RowIterator(PageSource pages, Caller caller, String label) {
        this.pages = pages;
        this.caller = caller;
        this.label = label;
    }

    /** Reads the first page, so that a search that is refused fails where it is made. */
    RowIterator begun() throws WorkfrontException {
        turnPage();
        return this;
    }

    @Override
    public void whenClosed(Runnable action) {
        release = action;
        if (ended || closed) {
            action.run();
        }
    }

    /**
     * @throws RuntimeCamelException around the {@link WorkfrontException} of the next page
     * @throws IllegalStateException when it was closed before its end
     */
    @Override
    public boolean hasNext() {
        if (ended) {
            return false;
        }
        if (failure != null) {
            throw new RuntimeCamelException(failure);
        }
        if (closed) {
            throw new IllegalStateException(
                    "The rows of workfront:" + label + " were closed before the last one was read: a"
                            + " streamed result lives as long as its exchange. Use it inside the route, or leave streaming out");
        }
        if (page.hasNext()) {
            return true;
        }
        try {
            turnPage();
        } catch (WorkfrontException e) {
            close();
            failure = e;
            throw new RuntimeCamelException(e);
        }
        return page.hasNext();
    }

    private void turnPage() throws WorkfrontException {
        List<Object> rows = pages.next(caller);
        page = rows.iterator();
        ended = rows.isEmpty();
        if (ended) {
            release.run();
        }
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    @Override
    public void close() {
        closed = true;
        page = List.of().iterator();
        pages.close();
        release.run();
    }
}

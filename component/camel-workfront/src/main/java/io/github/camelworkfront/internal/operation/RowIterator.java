package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import java.io.Closeable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.camel.RuntimeCamelException;

/**
 * Rows one by one, a page in memory at a time. Closed at its end, on an error and when the exchange completes; after
 * that it has no more rows.
 */
public final class RowIterator implements Iterator<Object>, Closeable {

    private final PageSource pages;
    private final Caller caller;
    private Iterator<Object> page = List.of().iterator();
    private boolean closed;

    RowIterator(PageSource pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    /** Reads the first page, so that a search that is refused fails where it is made. */
    RowIterator begun() throws WorkfrontException {
        turnPage();
        return this;
    }

    /** @throws RuntimeCamelException around the {@link WorkfrontException} of the next page */
    @Override
    public boolean hasNext() {
        if (page.hasNext()) {
            return true;
        }
        if (closed) {
            return false;
        }
        try {
            turnPage();
        } catch (WorkfrontException e) {
            close();
            throw new RuntimeCamelException(e);
        }
        return page.hasNext();
    }

    private void turnPage() throws WorkfrontException {
        List<Object> rows = pages.next(caller);
        page = rows.iterator();
        closed |= rows.isEmpty();
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
    }
}

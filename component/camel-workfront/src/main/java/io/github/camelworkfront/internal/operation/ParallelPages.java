package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.response.Rows;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The pages of a search, of which some are read ahead at the same time. Where a page begins is a guess from the number
 * of rows in front of it; {@link SearchPages#follow} tells whether the guess was good, and where it was not, the walk
 * asks for the next page as it would alone. So no row depends on a guess: a wrong one costs a request.
 *
 * <p>At most so many pages are asked for or held at once, beside the one that was handed out last. Whether there is a
 * page at all is a guess too, so nothing is read ahead after one that was not full.
 */
final class ParallelPages implements PageSource {

    /** One row in so many is asked for twice, so that pages still join when a few rows in front of them are deleted. */
    private static final int ROWS_PER_OVERLAP = 50;

    private final SearchPages pages;
    private final int atOnce;
    private final int pageSize;
    private final int overlap;
    private final Supplier<Executor> threads;
    private final Lock lock = new ReentrantLock();
    private final Deque<Reading> readings = new ArrayDeque<>();
    // The rows of the walk that are handed out or asked for.
    private long reach;
    private boolean closed;

    /**
     * @param atOnce   pages to read at the same time, 2 or more
     * @param pageSize rows of a page
     */
    ParallelPages(SearchPages pages, int atOnce, int pageSize, Supplier<Executor> threads) {
        this.pages = pages;
        this.atOnce = atOnce;
        this.pageSize = pageSize;
        this.overlap = pages.joinsById() ? Math.max(1, pageSize / ROWS_PER_OVERLAP) : 0;
        this.threads = threads;
    }

    @Override
    public List<Object> next(Caller caller) throws WorkfrontException {
        List<Object> page = readAhead();
        if (page.isEmpty()) {
            page = pages.next(caller);
        }
        if (pages.expectsMore()) {
            lookAhead(caller);
        } else {
            giveUp();
        }
        return page;
    }

    /** The next page, if it was read ahead. */
    private List<Object> readAhead() throws WorkfrontException {
        Reading reading = first();
        while (reading != null) {
            SearchPages.Joined joined = pages.follow(reading.ahead, reading.rows());
            if (joined.gap()) {
                return List.of();
            }
            remove(reading);
            if (!joined.page().isEmpty()) {
                return joined.page();
            }
            reading = first();
        }
        return List.of();
    }

    private void lookAhead(Caller caller) {
        lock.lock();
        try {
            reach = readings.isEmpty() ? pages.taken() : Math.max(reach, pages.taken());
            while (!closed && readings.size() < atOnce && begun(caller)) {
                reach += stride();
            }
        } finally {
            lock.unlock();
        }
    }

    /** New rows of a page: the overlap counts among those that are asked for, but a page has at least one. */
    private int stride() {
        return Math.max(1, pageSize - overlap);
    }

    private boolean begun(Caller caller) {
        long from = reach - pages.taken();
        PageAhead ahead = pages.ahead(from, from + stride(), overlap);
        if (ahead == null) {
            return false;
        }
        Reading reading = new Reading(ahead, caller.another());
        // A page that nobody wants any more is read to its end, by when the exchange and the producer may be gone.
        Runnable letGo = caller.hold();
        try {
            threads.get().execute(() -> {
                try {
                    reading.run();
                } finally {
                    letGo.run();
                }
            });
        } catch (RejectedExecutionException e) {
            letGo.run();
            // The context is about to stop: what is under way is read to its end, page by page.
            return false;
        }
        return readings.add(reading);
    }

    private Reading first() {
        lock.lock();
        try {
            return readings.peek();
        } finally {
            lock.unlock();
        }
    }

    private void remove(Reading reading) {
        lock.lock();
        try {
            readings.remove(reading);
        } finally {
            lock.unlock();
        }
    }

    /** Pages behind one that was not full begin elsewhere than was thought, or not at all. */
    private void giveUp() {
        lock.lock();
        try {
            // Without an interrupt: the thread may just be signing in for others too.
            readings.forEach(reading -> reading.cancel(false));
            readings.clear();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            giveUp();
        } finally {
            lock.unlock();
        }
    }

    /** A page on its way, or here already; nobody hears of its failure unless its turn comes. */
    private static final class Reading extends FutureTask<List<Object>> {

        private final PageAhead ahead;

        Reading(PageAhead ahead, Caller caller) {
            super(() -> caller.call(ahead.call(), Rows.asked(ahead.size())));
            this.ahead = ahead;
        }

        List<Object> rows() throws WorkfrontException {
            try {
                return get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failure("interrupted while waiting for a page", e);
            } catch (CancellationException e) {
                throw failure("closed while a page was read", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof WorkfrontException failure) {
                    throw failure;
                }
                throw new IllegalStateException("A page could not be read: " + e.getCause(), e.getCause());
            }
        }

        private WorkfrontException failure(String what, Exception cause) {
            return new WorkfrontException(
                    WorkfrontFailure.of(
                            0, what, ahead.call().operation(), ahead.call().display()),
                    cause);
        }
    }
}

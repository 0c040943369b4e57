package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.internal.board.Board;
import io.github.camelworkfront.internal.board.Row;
import io.github.camelworkfront.internal.board.Section;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.spi.ShutdownAware;
import org.apache.camel.support.ScheduledPollConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A poll that hands over what it finds in batches, and waits for the route to be done with them. When it is stopped in the
 * middle of one, what was handed over is finished and the rest is left for later; with
 * {@code shutdownRunningTask=CompleteAllTasks} the batch is finished too.
 *
 * <p>Camel's own class of this kind takes batches of exchanges that are made beforehand, which here would be as many as a
 * page has rows.
 */
abstract class BatchConsumer extends ScheduledPollConsumer implements ShutdownAware {

    private static final Logger LOG = LoggerFactory.getLogger(BatchConsumer.class);

    private final WorkfrontConsumerConfiguration options;
    private volatile ShutdownRunningTask shutdown;
    private volatile int pending;
    private volatile Instant lastPoll;
    private volatile int lastFound;
    private Runnable unboard = () -> {};

    BatchConsumer(Endpoint endpoint, Processor route, WorkfrontConsumerConfiguration options) {
        super(endpoint, route);
        this.options = options;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        unboard = Board.of(getEndpoint().getCamelContext()).put(Section.POLLS, () -> Stream.of(row()));
    }

    @Override
    protected void doStop() throws Exception {
        unboard.run();
        super.doStop();
    }

    /** What messages call the endpoint. */
    abstract String label();

    /** What the board tells of it; a poll beside pushed events has no route of its own. */
    Row row() {
        Throwable error = getErrorCounter() == 0 ? null : getLastError();
        return Row.empty()
                .with("endpoint", label())
                .with("route", getRouteId())
                .with("lastPoll", lastPoll)
                .with("lastFound", lastPoll == null ? null : lastFound)
                .with("polls", getCounter())
                .with("failuresInRow", getErrorCounter())
                .with("lastFailure", error == null ? null : error.getMessage());
    }

    /**
     * Looks once for what is new, and hands it over.
     *
     * @return how much was handed over
     */
    abstract int look() throws Exception;

    /** A stop interrupts the poll, which is not a failure: the next start would begin with it, and a health check tell it. */
    @Override
    protected final int poll() throws Exception {
        try {
            return look();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return cutShort(e);
        } catch (Exception e) {
            return cutShort(e);
        }
    }

    private int cutShort(Exception e) throws Exception {
        if (isRunAllowed()) {
            throw e;
        }
        LOG.debug("{} was stopped in the middle of a poll, and goes on with the next start", label(), e);
        return 0;
    }

    /** A poll that did not come to its end cannot tell that there was nothing. */
    @Override
    protected void processEmptyMessage() throws Exception {
        if (isOpen()) {
            super.processEmptyMessage();
        }
    }

    /** A poll in the terms of what it hands over. */
    @FunctionalInterface
    interface Reading {
        void to(Deliveries out) throws Exception;
    }

    /**
     * Hands over what is read, and waits for its end.
     *
     * @param after what is to be done when all of it is back, whatever came of it
     * @return how much was handed over
     * @throws Exception the first failure of the route, when that ends a poll
     */
    final int deliver(Reading reading, Runnable after) throws Exception {
        shutdown = null;
        pending = 0;
        lastPoll = Instant.now();
        Deliveries out = new Deliveries(
                new ConsumerRoute(this, this::isOpen, left -> pending = left),
                options.isBreakOnFirstError(),
                Math.max(0, options.getMaxMessagesPerPoll()));
        try {
            reading.to(out);
        } finally {
            out.await();
            after.run();
            lastFound = out.handedOut();
        }
        if (out.failure() != null) {
            throw out.failure() instanceof Exception failure ? failure : new RuntimeCamelException(out.failure());
        }
        return out.handedOut();
    }

    private boolean isOpen() {
        return isRunAllowed() && (shutdown == null || shutdown == ShutdownRunningTask.CompleteAllTasks);
    }

    @Override
    public boolean deferShutdown(ShutdownRunningTask task) {
        shutdown = task;
        return task == ShutdownRunningTask.CompleteAllTasks;
    }

    @Override
    public int getPendingExchangesSize() {
        // Nothing is left over once the route may have no more: it comes again.
        return shutdown == null || shutdown == ShutdownRunningTask.CompleteAllTasks ? pending : 0;
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        if (!suspendOnly && shutdown == null) {
            shutdown = ShutdownRunningTask.CompleteCurrentTaskOnly;
        }
    }
}

package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.internal.board.Row;
import io.github.camelworkfront.internal.client.Connection;
import io.github.camelworkfront.internal.client.Connections;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.ArrivalWriter;
import io.github.camelworkfront.internal.consumer.arrival.Gate;
import io.github.camelworkfront.internal.consumer.arrival.OwnChanges;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls the objects of one kind for changes: {@code from("workfront:task/search")}, and the sweep beside pushed events.
 */
public final class ChangeConsumer extends BatchConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeConsumer.class);

    private final ConsumerSetup setup;
    private final Gate gate;
    private final PollOptions options;
    private final ArrivalWriter writer;
    private final Predicate<Arrival> unwanted;
    private final OwnChanges own;
    private final Clock clock = Clock.systemUTC();
    private Runnable unlisten = () -> {};
    private Connection connection;
    private long started;
    private volatile Progress progress;
    private ChangePoll poll;
    private Deletions deletions;

    /**
     * @param gate what keeps states from being delivered twice, the same for everything that begins this route
     * @throws IllegalArgumentException for options that make no sense for a poll
     */
    public ChangeConsumer(ConsumerSetup setup, Gate gate, Processor route) {
        this(setup, gate, route, arrival -> false);
    }

    /**
     * @param gate     what keeps states from being delivered twice, the same for everything that begins this route
     * @param unwanted which arrivals the route does not want to know of
     * @throws IllegalArgumentException for options that make no sense for a poll
     */
    public ChangeConsumer(ConsumerSetup setup, Gate gate, Processor route, Predicate<Arrival> unwanted) {
        super(setup.endpoint(), route, setup.consumer());
        this.setup = setup;
        this.gate = gate;
        this.options = PollOptions.of(setup);
        this.writer = new ArrivalWriter(setup.shape(), setup.target().word());
        this.unwanted = unwanted;
        this.own = new OwnChanges(
                setup.consumer().isIgnoreOwnChanges(),
                setup.root(),
                Connections.of(setup.context()).ownWrites());
    }

    /** Under which name a consumer keeps how far it has come. */
    public static String offsetKey(ConsumerSetup setup) {
        return PollOptions.of(setup).key();
    }

    @Override
    protected void doStart() throws Exception {
        WorkfrontConsumerConfiguration consumer = setup.consumer();
        started = System.nanoTime();
        Repositories.start(setup.context(), consumer);
        KeptText store = new KeptText(consumer.getOffsetRepository(), options.key());
        progress = new Progress(store, options.overlap(), setup.json());
        poll = new ChangePoll(
                options.query(),
                progress,
                new ChangeArrivals(setup.target().objectCode()),
                gate,
                writer,
                arrival -> unwanted.test(arrival) || own.contains(arrival));
        deletions = consumer.isDetectDeletions()
                ? new Deletions(
                        options.query(),
                        setup.target().objectCode(),
                        new KnownIds(consumer.getOffsetRepository(), options.key(), setup.json()))
                : null;
        if (deletions != null) {
            unlisten = gate.listen(deletions::delivered);
        }
        connection = setup.connect().get();
        super.doStart();
    }

    @Override
    String label() {
        return setup.target().label();
    }

    @Override
    Row row() {
        return super.row().with("mark", progress.isBegun() ? progress.markTime() : null);
    }

    @Override
    int look() throws Exception {
        // A share for each poll: what is under way is finished also when the consumer stops meanwhile.
        try (Connection mine = connection.share()) {
            own.learn(mine.caller(Map.of()));
            DatedReader reader = new DatedReader(mine.caller(Map.of()));
            if (!progress.isBegun() && !progress.restore()) {
                begin(reader);
            }
            return deliver(out -> read(reader, out), this::keep);
        }
    }

    private void read(DatedReader reader, Deliveries out) throws Exception {
        boolean atEnd = poll.run(reader, out);
        if (atEnd && deletions != null) {
            // A deletion comes after all that the object was before it.
            out.await();
            if (out.isOpen()) {
                poll.runDeletions(reader, out, deletions);
            }
        }
    }

    private void keep() {
        progress.endPoll();
        if (deletions != null) {
            deletions.keep();
        }
    }

    private void begin(DatedReader reader) throws Exception {
        Instant now = null;
        if (options.since().needsNow()) {
            ChangeQuery query = options.query();
            reader.rows(query.slimCall(query.walk().any()), 1);
            now = atStart(reader.date());
        }
        progress.beginAt(options.since().moment(now));
    }

    /** The service's time when the consumer started: what happened since then is news already. */
    private Instant atStart(Instant now) {
        if (now == null) {
            LOG.warn(
                    "The answers of {} have no date; now is taken from the clock of this machine",
                    options.query().label());
        }
        // Not by the clock, which may be set meanwhile.
        return (now == null ? clock.instant() : now).minusNanos(System.nanoTime() - started);
    }

    @Override
    protected void doSuspend() throws Exception {
        super.doSuspend();
        progress.keep();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        unlisten.run();
        if (progress != null) {
            progress.close();
        }
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}

package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.Handover;
import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.internal.client.Connections;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.ArrivalWriter;
import io.github.camelworkfront.internal.consumer.arrival.Gate;
import io.github.camelworkfront.internal.consumer.arrival.NewestStates;
import io.github.camelworkfront.internal.consumer.arrival.OwnChanges;
import io.github.camelworkfront.internal.consumer.cluster.Leadership;
import io.github.camelworkfront.internal.consumer.poll.ChangeConsumer;
import io.github.camelworkfront.internal.meters.Meters;
import io.github.camelworkfront.internal.plan.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.Processor;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.apache.camel.spi.ShutdownStrategy;

/** From the options of {@code webhook:workfront:OBJ/events} to what takes its requests. */
public final class EventHandlers {

    private EventHandlers() {}

    /**
     * @throws IllegalArgumentException that names the option and says what it has to be
     */
    public static EventHandler of(ConsumerSetup setup, WebhookConfiguration webhook, Processor route) {
        check(setup, webhook);
        WorkfrontConsumerConfiguration options = setup.consumer();
        String objectCode = setup.target().objectCode();
        EventThreads threads = new EventThreads(setup.context());
        ServiceAccess service = new ServiceAccess(setup.connect());
        KeptKeys delivered = new KeptKeys(setup.context(), options);
        Gate gate = gate(setup, delivered);
        EventMeters meters = meters(setup, setup.endpoint().getResource());
        WantedEvents wanted = new WantedEvents(objectCode, types(options.getEventTypes()), options.getObjId());
        Courier courier = new Courier(gate, threads, step(setup, service, route, meters), meters);
        EventReader reader = new EventReader(setup.json(), objectCode);
        return new EventHandler(
                VerifyTokens.of(options).inHeader(),
                Answer.UNAUTHORISED,
                new EventBody(options.getMaxEventSize()),
                reader,
                wanted::contains,
                threads,
                intake(
                        setup,
                        setup.configuration().getUrl(),
                        objectCode,
                        webhook.getWebhookPath(),
                        reader,
                        courier,
                        threads,
                        meters),
                meters,
                services(delivered, service, sweep(setup, gate, wanted, route, webhook.getWebhookPath())));
    }

    /**
     * For what is no state of an object: each comes into the route, in the order in which it comes and whatever it is, but
     * none that has come before.
     */
    public static EventHandler of(ConsumerSetup setup, Reception reception, Processor route) {
        WorkfrontConsumerConfiguration options = setup.consumer();
        EventThreads threads = new EventThreads(setup.context());
        KeptKeys delivered = new KeptKeys(setup.context(), options);
        EventMeters meters = meters(setup, reception.kind());
        Courier courier = new Courier(
                new Gate(delivered.repository(), null, false, false),
                threads,
                new RouteOfEndpoint(setup.endpoint(), reception.writer(), route, meters),
                meters);
        return new EventHandler(
                reception.door(),
                reception.refusal(),
                new EventBody(options.getMaxEventSize()),
                reception.reader(),
                any -> true,
                threads,
                intake(
                        setup,
                        reception.service(),
                        reception.kind(),
                        reception.path(),
                        reception.reader(),
                        courier,
                        threads,
                        meters),
                meters,
                services(delivered));
    }

    private static EventMeters meters(ConsumerSetup setup, String kind) {
        return new EventMeters(Meters.of(setup.context()), kind, Clock.systemUTC());
    }

    private static RouteStep step(ConsumerSetup setup, ServiceAccess service, Processor route, EventMeters meters) {
        WorkfrontConsumerConfiguration options = setup.consumer();
        ArrivalWriter writer = new ArrivalWriter(setup.shape(), setup.target().word());
        RouteStep step = new RouteOfEndpoint(setup.endpoint(), writer::write, route, meters);
        if (options.isRefetch()) {
            step = new Refetch(setup, service, step);
        }
        if (options.isIgnoreOwnChanges()) {
            OwnChanges own = new OwnChanges(
                    true, setup.root(), Connections.of(setup.context()).ownWrites());
            step = new OthersChanges(own, service, step, meters);
        }
        return step;
    }

    private static Leadership sweep(ConsumerSetup setup, Gate gate, WantedEvents wanted, Processor route, String path) {
        if (setup.consumer().getSweepDelay() <= 0) {
            return null;
        }
        Sweep sweep = new Sweep(
                () -> new ChangeConsumer(setup, gate, route, arrival -> !wanted.matches(arrival)),
                setup.endpoint(),
                setup.target().label(),
                path);
        return new Leadership(setup.context(), setup.consumer().getClusterNamespace(), sweep::start, sweep::stop);
    }

    /**
     * Checks the options that both the subscriptions and the receiver need.
     *
     * @throws IllegalArgumentException that names the option and says what it has to be
     */
    public static void check(ConsumerSetup setup, WebhookConfiguration webhook) {
        WorkfrontConsumerConfiguration options = setup.consumer();
        types(options.getEventTypes());
        checkReceiving(options, webhook);
        checkSweep(setup);
    }

    /**
     * Checks the options of whatever is pushed.
     *
     * @throws IllegalArgumentException that names the option and says what it has to be
     */
    public static void checkReceiving(WorkfrontConsumerConfiguration options, WebhookConfiguration webhook) {
        VerifyTokens.of(options);
        if (webhook.getWebhookPath() == null || webhook.getWebhookPath().isBlank()) {
            throw new IllegalArgumentException(
                    "webhookPath is missing: a path made from the options would move with every"
                            + " change of them, away from the subscriptions; name one such as webhookPath=/workfront/tasks");
        }
        OpenAddress.check(options, webhook);
        if (options.getMaxEventSize() < 1) {
            throw new IllegalArgumentException(
                    "maxEventSize=" + options.getMaxEventSize() + " must be 1 or more, such as maxEventSize=10485760");
        }
        checkInbox(options);
    }

    private static Intake intake(
            ConsumerSetup setup,
            String service,
            String kind,
            String path,
            ArrivalReader reader,
            Courier courier,
            EventThreads threads,
            EventMeters meters) {
        WorkfrontConsumerConfiguration options = setup.consumer();
        if (options.getHandover() == Handover.direct) {
            return new DirectIntake(courier, threads);
        }
        if (options.getInbox() == null) {
            Path file = InboxFile.of(options.getInboxDirectory(), service, kind, path);
            ShutdownStrategy shutdown = setup.context().getShutdownStrategy();
            InboxPace pace = new InboxPace(
                    options.getInboxConsumers(),
                    options.getInboxRetryDelay(),
                    shutdown.getTimeUnit().toMillis(shutdown.getTimeout()));
            return watched(setup, path, new FileIntake(file, pace, setup.json(), reader, courier, threads, meters));
        }
        String from = options.getInboxFrom() == null ? options.getInbox() : options.getInboxFrom();
        FromInbox route = new FromInbox(setup.json(), reader, courier);
        return watched(
                setup,
                path,
                new EndpointIntake(setup.context(), options.getInbox(), from, setup.json(), route, threads));
    }

    private static Intake watched(ConsumerSetup setup, String path, Inbox inbox) {
        return new WatchedInbox(setup.context(), setup.target().label(), path, inbox);
    }

    private static void checkSweep(ConsumerSetup setup) {
        WorkfrontConsumerConfiguration options = setup.consumer();
        if (options.getSweepDelay() < 0) {
            throw new IllegalArgumentException("sweepDelay=" + options.getSweepDelay()
                    + " must not be negative; 0 is no sweep, sweepDelay=5m one every five minutes");
        }
        Set<String> filters = setup.options().filters().keySet();
        if (options.getSweepDelay() == 0 && !filters.isEmpty()) {
            throw new IllegalArgumentException("filter." + filters.iterator().next()
                    + " chooses among what a poll finds, and there is none: all events would come. Say it with"
                    + " eventFilter=RAW([{\"fieldName\":\"status\",\"fieldValue\":\"CUR\"}]), or add polls with"
                    + " sweepDelay=5m");
        }
        if (options.getSweepDelay() > 0 && options.getEventFilter() != null && filters.isEmpty()) {
            throw new IllegalArgumentException("sweepDelay polls beside the events, and eventFilter is for events"
                    + " only: say for the poll what they have in common, such as filter.status=CUR");
        }
    }

    private static void checkInbox(WorkfrontConsumerConfiguration options) {
        if (options.getHandover() == Handover.direct && options.getInbox() != null) {
            throw new IllegalArgumentException("inbox is without effect with handover=direct; write handover=inbox");
        }
        if (options.getInbox() == null && options.getInboxFrom() != null) {
            throw new IllegalArgumentException("inboxFrom says where events are consumed from, but inbox is missing,"
                    + " which says where they are sent to, such as inbox=jms:queue:workfront");
        }
        if (options.getInboxConsumers() < 1) {
            throw new IllegalArgumentException(
                    "inboxConsumers=" + options.getInboxConsumers() + " must be 1 or more, such as inboxConsumers=4");
        }
        if (options.getInboxRetryDelay() < 1) {
            throw new IllegalArgumentException("inboxRetryDelay=" + options.getInboxRetryDelay()
                    + " must be 1 millisecond or more, such as inboxRetryDelay=5s");
        }
    }

    /** @throws IllegalArgumentException for a word that is none of the three */
    public static Set<Arrival.Type> types(String words) {
        Set<Arrival.Type> types = EnumSet.noneOf(Arrival.Type.class);
        for (String word : Words.of(words)) {
            try {
                types.add(Arrival.Type.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("eventTypes has '" + word
                        + "', which is none of CREATE, UPDATE and DELETE; write eventTypes=CREATE,UPDATE");
            }
        }
        if (types.isEmpty()) {
            throw new IllegalArgumentException("eventTypes is empty; write eventTypes=CREATE,UPDATE,DELETE");
        }
        return types;
    }

    private static Gate gate(ConsumerSetup setup, KeptKeys delivered) {
        WorkfrontConsumerConfiguration options = setup.consumer();
        NewestStates newest = options.isOrdered()
                ? new NewestStates(options.getOffsetRepository(), setup.target().objectCode() + "+newest+")
                : null;
        return new Gate(delivered.repository(), newest, options.getSweepDelay() > 0, options.isDetectDeletions());
    }

    private static List<Object> services(Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).toList();
    }
}

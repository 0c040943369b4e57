package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.ArrivalWriter;
import io.github.camelworkfront.internal.consumer.arrival.Gate;
import io.github.camelworkfront.internal.consumer.arrival.NewestStates;
import io.github.camelworkfront.internal.plan.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.Processor;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/** From the options of {@code webhook:workfront:OBJ/events} to what takes its requests. */
public final class EventHandlers {

    private static final int REMEMBERED = 100_000;

    private EventHandlers() {}

    /**
     * @throws IllegalArgumentException that names the option and says what it has to be
     */
    public static EventHandler of(ConsumerSetup setup, WebhookConfiguration webhook, Processor route) {
        check(setup, webhook);
        WorkfrontConsumerConfiguration options = setup.consumer();
        String objectCode = setup.target().objectCode();
        EventThreads threads = new EventThreads(setup.context());
        ArrivalWriter writer = new ArrivalWriter(setup.shape(), setup.target().word());
        IdempotentRepository delivered = delivered(options);
        Courier courier =
                new Courier(gate(setup, delivered), threads, new RouteOfEndpoint(setup.endpoint(), writer, route));
        return new EventHandler(
                VerifyTokens.of(options),
                new EventBody(options.getMaxEventSize()),
                new EventReader(setup.json(), objectCode),
                new WantedEvents(objectCode, types(options.getEventTypes()), options.getObjId()),
                threads,
                new DirectIntake(courier, threads),
                services(delivered, options.getOffsetRepository()));
    }

    /**
     * Checks the options that both the subscriptions and the receiver need.
     *
     * @throws IllegalArgumentException that names the option and says what it has to be
     */
    public static void check(ConsumerSetup setup, WebhookConfiguration webhook) {
        WorkfrontConsumerConfiguration options = setup.consumer();
        VerifyTokens.of(options);
        types(options.getEventTypes());
        if (webhook.getWebhookPath() == null || webhook.getWebhookPath().isBlank()) {
            throw new IllegalArgumentException(
                    "webhookPath is missing: a path made from the options would move with every"
                            + " change of them, away from the subscriptions; name one such as webhookPath=/workfront/tasks");
        }
        if (options.getMaxEventSize() < 1) {
            throw new IllegalArgumentException(
                    "maxEventSize=" + options.getMaxEventSize() + " must be 1 or more, such as maxEventSize=10485760");
        }
    }

    /** @throws IllegalArgumentException for a word that is none of the three */
    static Set<Arrival.Type> types(String words) {
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

    private static Gate gate(ConsumerSetup setup, IdempotentRepository delivered) {
        WorkfrontConsumerConfiguration options = setup.consumer();
        NewestStates newest = options.isOrdered()
                ? new NewestStates(options.getOffsetRepository(), setup.target().objectCode() + "+newest+")
                : null;
        return new Gate(delivered, newest, options.getSweepDelay() > 0, options.isDetectDeletions());
    }

    private static IdempotentRepository delivered(WorkfrontConsumerConfiguration options) {
        IdempotentRepository given = options.getIdempotentRepository();
        return given != null ? given : MemoryIdempotentRepository.memoryIdempotentRepository(REMEMBERED);
    }

    private static List<Object> services(Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).toList();
    }
}

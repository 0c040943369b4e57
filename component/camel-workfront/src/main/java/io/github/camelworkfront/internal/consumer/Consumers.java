package io.github.camelworkfront.internal.consumer;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.consumer.arrival.Gate;
import io.github.camelworkfront.internal.consumer.arrival.NewestStates;
import io.github.camelworkfront.internal.consumer.callback.Callbacks;
import io.github.camelworkfront.internal.consumer.poll.ChangeConsumer;
import io.github.camelworkfront.internal.consumer.poll.ProofListConsumer;
import io.github.camelworkfront.internal.consumer.push.EventHandlers;
import io.github.camelworkfront.internal.consumer.subscribe.EventRegistration;
import io.github.camelworkfront.internal.plan.RestOperation;
import io.github.camelworkfront.internal.plan.Target;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.component.webhook.WebhookConfiguration;

/** From an endpoint to what a route that begins with it needs. */
public final class Consumers {

    private Consumers() {}

    /**
     * The consumer of {@code from("workfront:…")}.
     *
     * @throws IllegalArgumentException for an operation that nothing can begin with, with what is possible
     */
    public static Consumer polling(ConsumerSetup setup, Processor route) {
        Target target = setup.target();
        if (target.operation() != null && target.operation().isPushed()) {
            throw new IllegalArgumentException("workfront:" + target.label() + " is pushed by the service; write"
                    + " from webhook:workfront:" + target.label());
        }
        if (target.operation() == RestOperation.SEARCH) {
            return new ChangeConsumer(setup, pollingGate(setup), route);
        }
        if (target.operation() == RestOperation.PROOF) {
            return new ProofListConsumer(setup, route);
        }
        throw new IllegalArgumentException("workfront:" + target.label() + " can be called in a route (to:), but not be"
                + " its beginning (from:)");
    }

    /**
     * What takes the requests of {@code from("webhook:workfront:…")}.
     *
     * @throws IllegalArgumentException for an operation that is not pushed, with what is possible
     */
    public static Processor receiving(ConsumerSetup setup, WebhookConfiguration webhook, Processor route) {
        if (setup.target().operation() == RestOperation.EVENTS) {
            return EventHandlers.of(setup, webhook, route);
        }
        if (setup.target().operation() == RestOperation.PROOF_CALLBACKS) {
            return Callbacks.receiving(setup, webhook, route);
        }
        throw notPushed(setup.target());
    }

    /**
     * Sees to it that the service pushes what the endpoint wants.
     *
     * @return to be closed when the endpoint ends
     * @throws IllegalArgumentException for an operation that is not pushed, and for options that are not possible
     * @throws WorkfrontException       when the service refuses
     */
    public static Registration register(ConsumerSetup setup, WebhookConfiguration webhook) throws WorkfrontException {
        if (setup.target().operation() == RestOperation.EVENTS) {
            EventHandlers.check(setup, webhook);
            return EventRegistration.of(setup, webhook);
        }
        if (setup.target().operation() == RestOperation.PROOF_CALLBACKS) {
            return Callbacks.register(setup, webhook);
        }
        throw notPushed(setup.target());
    }

    private static Gate pollingGate(ConsumerSetup setup) {
        WorkfrontConsumerConfiguration consumer = setup.consumer();
        NewestStates newest = consumer.isOrdered()
                ? new NewestStates(consumer.getOffsetRepository(), ChangeConsumer.offsetKey(setup) + ":newest:")
                : null;
        return new Gate(consumer.getIdempotentRepository(), newest, false, consumer.isDetectDeletions());
    }

    private static IllegalArgumentException notPushed(Target target) {
        return new IllegalArgumentException("webhook: is for what Workfront pushes: webhook:workfront:task/events or"
                + " webhook:workfront:proof:callbacks; workfront:" + target.label()
                + (target.operation() == RestOperation.SEARCH ? " is polled without webhook:" : " is not pushed"));
    }
}

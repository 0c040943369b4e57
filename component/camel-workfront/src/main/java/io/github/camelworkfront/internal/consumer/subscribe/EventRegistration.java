package io.github.camelworkfront.internal.consumer.subscribe;

import io.github.camelworkfront.RegistrationFailure;
import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Connection;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.Registration;
import io.github.camelworkfront.internal.consumer.cluster.Leadership;
import io.github.camelworkfront.internal.meters.Meters;
import io.github.camelworkfront.internal.operation.Subscriptions;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The subscriptions of a route, from the start of its endpoint to its end. */
public final class EventRegistration implements Registration {

    private static final Logger LOG = LoggerFactory.getLogger(EventRegistration.class);

    private final ConsumerSetup setup;
    private final WorkfrontConsumerConfiguration options;
    private final String label;
    private final SubscriptionKeeper keeper;
    private final Connection connection;
    private final Rounds rounds;
    private final Leadership leadership;
    private final ArrangementHealth health;
    private final Runnable unwatch;
    private final Lock working = new ReentrantLock();
    private volatile Standing standing;

    private EventRegistration(ConsumerSetup setup, String path, WantedSubscriptions wanted) {
        this.setup = setup;
        this.options = setup.consumer();
        this.label = setup.target().label();
        this.keeper = new SubscriptionKeeper(wanted, options.isDeleteOrphans(), label);
        this.standing = Standing.unknown(wanted.requests().size());
        this.connection = setup.connect().get();
        this.rounds = new Rounds(setup.context(), "WorkfrontSubscriptions");
        this.leadership = new Leadership(
                setup.context(),
                options.getClusterNamespace(),
                () -> rounds.begin(options.getSubscriptionCheckDelay(), this::look),
                rounds::end);
        this.health = ArrangementHealth.register(
                setup.context(), ArrangementHealth.name("subscriptions", label, path), () -> standing.report());
        this.unwatch = Meters.of(setup.context())
                .watchSubscriptions(
                        label,
                        path,
                        () -> standing.state().wanted(),
                        () -> standing.state().present(),
                        () -> standing.state().disabled(),
                        () -> standing.state().frozen());
    }

    /**
     * Finds or makes the subscriptions.
     *
     * @throws IllegalArgumentException for options that are not possible, before anything is sent
     * @throws WorkfrontException       when they cannot be made, unless {@code registrationFailure=retry}
     */
    public static EventRegistration of(ConsumerSetup setup, WebhookConfiguration webhook) throws WorkfrontException {
        String url = PublicAddress.of(webhook, setup.options().lenient());
        refuseContradiction(setup.consumer());
        EventRegistration made =
                new EventRegistration(setup, webhook.getWebhookPath(), WantedSubscriptions.of(setup, url));
        try {
            made.start();
            return made;
        } catch (WorkfrontException | RuntimeException e) {
            made.end();
            throw e;
        }
    }

    private static void refuseContradiction(WorkfrontConsumerConfiguration options) {
        String namespace = options.getClusterNamespace();
        if (options.isUnsubscribeOnStop() && namespace != null && !namespace.isBlank()) {
            throw new IllegalArgumentException("unsubscribeOnStop=true does not go together with clusterNamespace="
                    + namespace + ": the first node that stops would end the events of all; leave one of them out");
        }
    }

    private void start() throws WorkfrontException {
        try {
            note(keeper::establish);
        } catch (WorkfrontException e) {
            if (options.getRegistrationFailure() != RegistrationFailure.retry) {
                throw e;
            }
            LOG.warn("{}: the subscriptions could not be made, and are tried again: {}", label, e.getMessage());
            rounds.tryUntil(this::tried);
            return;
        }
        leadership.start();
    }

    private boolean tried() {
        boolean made = quietly("The subscriptions could not be made", keeper::establish);
        if (made) {
            leadership.start();
        }
        return made;
    }

    private void look() {
        quietly("The subscriptions could not be looked at", keeper::look);
    }

    private boolean quietly(String problem, Task task) {
        try {
            note(task);
            return true;
        } catch (WorkfrontException | RuntimeException e) {
            // Whatever it is, the next round comes.
            LOG.warn("{}: {}: {}", label, problem, e.getMessage());
            return false;
        }
    }

    /** Does something about the subscriptions, and keeps what came of it for health and meters. */
    private void note(Task task) throws WorkfrontException {
        working.lock();
        try {
            Standing before = standing;
            SubscriptionState state = with(task);
            standing = Standing.of(state);
            if (!state.isWell() && !state.equals(before.state())) {
                LOG.warn("{}: {}", label, standing.report().problem());
            }
        } catch (WorkfrontException | RuntimeException e) {
            standing = standing.failed(e.getMessage());
            throw e;
        } finally {
            working.unlock();
        }
    }

    private SubscriptionState with(Task task) throws WorkfrontException {
        try (Connection mine = connection.share()) {
            return task.carryOut(new Subscriptions(
                    mine.caller(Map.of()), setup.configuration().getUserToken(), label));
        }
    }

    @Override
    public void close() {
        leadership.stop();
        rounds.close();
        if (options.isUnsubscribeOnStop()) {
            quietly("The subscriptions could not be deleted", service -> {
                keeper.remove(service);
                return SubscriptionState.unknown(standing.state().wanted());
            });
        }
        end();
    }

    private void end() {
        leadership.stop();
        rounds.close();
        health.close();
        unwatch.run();
        connection.close();
    }

    /** Something to do at the service. */
    @FunctionalInterface
    private interface Task {
        SubscriptionState carryOut(Subscriptions service) throws WorkfrontException;
    }
}

package io.github.camelworkfront.internal.consumer.subscribe;

import io.github.camelworkfront.RegistrationFailure;
import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.board.Board;
import io.github.camelworkfront.internal.board.Section;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.Registration;
import io.github.camelworkfront.internal.consumer.cluster.Leadership;
import io.github.camelworkfront.internal.meters.Meters;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the service sends to a route, from the start of its endpoint to its end. */
public final class Upkeep implements Registration {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final WorkfrontConsumerConfiguration options;
    private final String label;
    private final String kind;
    private final Keeper keeper;
    private final Rounds rounds;
    private final Leadership leadership;
    private final ArrangementHealth health;
    private final Runnable unwatch;
    private final Runnable unboard;
    private final Lock working = new ReentrantLock();
    private volatile Standing standing;

    private Upkeep(ConsumerSetup setup, String kind, String path, Keeper keeper) {
        this.options = setup.consumer();
        this.label = setup.target().label();
        this.kind = kind;
        this.keeper = keeper;
        this.standing = Standing.unknown(kind, keeper.wanted());
        this.rounds = new Rounds(setup.context(), "WorkfrontSubscriptions");
        this.leadership = new Leadership(
                setup.context(),
                options.getClusterNamespace(),
                () -> rounds.begin(options.getSubscriptionCheckDelay(), this::look),
                rounds::end);
        this.health = ArrangementHealth.register(
                setup.context(), ArrangementHealth.name(kind, label, path), () -> standing.report());
        this.unwatch = Meters.of(setup.context())
                .watchSubscriptions(
                        label,
                        path,
                        () -> standing.state().wanted(),
                        () -> standing.state().present(),
                        () -> standing.state().disabled(),
                        () -> standing.state().frozen());
        this.unboard = Board.of(setup.context()).put(Section.SUBSCRIPTIONS, () -> standing.rows(label, path));
    }

    /**
     * Finds or makes what the route needs, and looks after it until it is closed.
     *
     * @param kind   what messages call it: {@code subscriptions}
     * @param path   at which the application takes what is sent
     * @param keeper closed at the end, and when this fails
     * @throws IllegalArgumentException for options that contradict each other, before anything is sent
     * @throws WorkfrontException       when the service refuses, unless {@code registrationFailure=retry}
     */
    public static Upkeep start(ConsumerSetup setup, String kind, String path, Keeper keeper) throws WorkfrontException {
        Upkeep made = new Upkeep(setup, kind, path, keeper);
        try {
            refuseContradiction(setup.consumer());
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
            LOG.warn("{}: the {} could not be made, and are tried again: {}", label, kind, e.getMessage());
            rounds.tryUntil(this::tried);
            return;
        }
        leadership.start();
    }

    private boolean tried() {
        return quietly("could not be made", () -> {
            SubscriptionState state = keeper.establish();
            leadership.start();
            return state;
        });
    }

    private void look() {
        quietly("could not be looked at", keeper::look);
    }

    private boolean quietly(String problem, Task task) {
        try {
            note(task);
            return true;
        } catch (WorkfrontException | RuntimeException e) {
            // Whatever it is, the next round comes.
            LOG.warn("{}: the {} {}: {}", label, kind, problem, e.getMessage());
            return false;
        }
    }

    /** Does something about the subscriptions, and keeps what came of it for health and meters. */
    private void note(Task task) throws WorkfrontException {
        working.lock();
        try {
            Standing before = standing;
            SubscriptionState state = task.carryOut();
            standing = before.seen(state);
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

    @Override
    public void close() {
        leadership.stop();
        rounds.close();
        if (options.isUnsubscribeOnStop()) {
            remove();
        }
        end();
    }

    private void remove() {
        working.lock();
        try {
            keeper.remove();
        } catch (WorkfrontException | RuntimeException e) {
            LOG.warn("{}: the {} could not be deleted: {}", label, kind, e.getMessage());
        } finally {
            working.unlock();
        }
    }

    private void end() {
        leadership.stop();
        rounds.close();
        health.close();
        unwatch.run();
        unboard.run();
        keeper.close();
    }

    /** Something to do at the service. */
    @FunctionalInterface
    private interface Task {
        SubscriptionState carryOut() throws WorkfrontException;
    }
}

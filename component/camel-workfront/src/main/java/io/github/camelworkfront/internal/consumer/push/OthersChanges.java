package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.OwnChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the user's own changes from the route; they count as delivered, so that a poll does not bring them either. */
final class OthersChanges implements RouteStep {

    private static final Logger LOG = LoggerFactory.getLogger(OthersChanges.class);

    private final OwnChanges own;
    private final ServiceAccess service;
    private final RouteStep route;
    private final EventMeters meters;

    OthersChanges(OwnChanges own, ServiceAccess service, RouteStep route, EventMeters meters) {
        this.own = own;
        this.service = service;
        this.route = route;
        this.meters = meters;
    }

    @Override
    public void process(Arrival arrival, Done done) {
        boolean isOwn;
        try {
            service.ask(caller -> {
                own.learn(caller);
                return null;
            });
            isOwn = own.contains(arrival);
        } catch (WorkfrontException | RuntimeException e) {
            LOG.warn("Whether {} is an own change is unknown, so it has to come again: {}", arrival, e.toString());
            done.accept(false);
            return;
        }
        if (isOwn) {
            meters.ended("own");
            LOG.debug("Own change {}", arrival);
            done.accept(true);
        } else {
            route.process(arrival, done);
        }
    }
}

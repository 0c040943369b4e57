package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.StateFields;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the object as a poll would give it, in place of the state that an event carries. */
final class Refetch implements RouteStep {

    private static final Logger LOG = LoggerFactory.getLogger(Refetch.class);

    private final ConsumerSetup setup;
    private final ServiceAccess service;
    private final RouteStep route;

    Refetch(ConsumerSetup setup, ServiceAccess service, RouteStep route) {
        this.setup = setup;
        this.service = service;
        this.route = route;
    }

    /** An object that is gone is delivered as the event has it. */
    @Override
    public void process(Arrival arrival, Done done) {
        Arrival read;
        try {
            read = arrival.isDeletion() ? arrival : service.ask(caller -> read(arrival, caller));
        } catch (WorkfrontException | RuntimeException e) {
            LOG.warn("{} cannot be read, so the event has to come again: {}", arrival, e.toString());
            done.accept(false);
            return;
        }
        route.process(read, done);
    }

    private Arrival read(Arrival arrival, Caller caller) throws WorkfrontException {
        Params fields = Params.NONE.with("fields", StateFields.refetched(setup));
        ServiceCall call = ServiceCall.get(
                setup.root().at(arrival.objectCode(), arrival.id()),
                fields,
                setup.target().label());
        try {
            return caller.call(call, DataReader.ANY) instanceof Map<?, ?> object
                    ? arrival.with(state(object))
                    : arrival;
        } catch (WorkfrontNotFoundException e) {
            return arrival;
        }
    }

    private static Map<String, Object> state(Map<?, ?> object) {
        Map<String, Object> state = new LinkedHashMap<>();
        object.forEach((name, value) -> state.put(String.valueOf(name), value));
        return state;
    }
}

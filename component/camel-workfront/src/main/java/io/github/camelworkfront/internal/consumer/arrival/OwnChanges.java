package io.github.camelworkfront.internal.consumer.arrival;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.client.OwnWrites;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.Map;

/**
 * Tells changes that were made by the user of an endpoint ({@code ignoreOwnChanges}) from those of others: by the user whom
 * an arrival names, and where it names none, by what this Camel context wrote. Asks once who the user is.
 */
public final class OwnChanges {

    private static final String LABEL = "session/get";

    private final boolean active;
    private final ApiRoot root;
    private final OwnWrites writes;
    private volatile String userId;

    /**
     * @param active whether own changes are of interest at all; without, none is
     * @param writes what this Camel context wrote
     */
    public OwnChanges(boolean active, ApiRoot root, OwnWrites writes) {
        this.active = active;
        this.root = root;
        this.writes = writes;
    }

    public boolean isActive() {
        return active;
    }

    /**
     * Finds out who the user is, unless that is known.
     *
     * @throws WorkfrontException when the service cannot be asked, or does not tell; nothing is guessed, so that whoever
     *                            asks has to try again
     */
    public void learn(Caller caller) throws WorkfrontException {
        if (!active || userId != null) {
            return;
        }
        // GET /session tells the user for each kind of sign-in, as a login does (Adobe, "API basics").
        ServiceCall call = ServiceCall.get(root.at("session"), Params.NONE, LABEL);
        Object session = caller.call(call, DataReader.ANY);
        if (session instanceof Map<?, ?> map && map.get("userID") instanceof String id && !id.isBlank()) {
            userId = id;
            return;
        }
        throw new WorkfrontServerException(WorkfrontFailure.of(
                200, "the answer does not tell the user, whose changes ignoreOwnChanges leaves out", LABEL, null));
    }

    /** Whether the user made this change; only after {@link #learn}. */
    public boolean contains(Arrival arrival) {
        if (!active) {
            return false;
        }
        return arrival.actor() != null
                ? arrival.actor().equalsIgnoreCase(userId)
                : writes.contains(arrival.objectCode(), arrival.id(), arrival.changed());
    }
}

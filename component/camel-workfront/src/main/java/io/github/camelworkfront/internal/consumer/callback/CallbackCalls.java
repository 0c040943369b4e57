package io.github.camelworkfront.internal.consumer.callback;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.client.ProofConnection;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ProofArguments;
import io.github.camelworkfront.internal.plan.ProofPlace;
import io.github.camelworkfront.internal.plan.ProofTarget;
import io.github.camelworkfront.internal.plan.TargetResolver;
import java.util.Map;

/** Makes calls of Workfront Proof by the names of operations and arguments. */
final class CallbackCalls {

    private final TargetResolver operations = new TargetResolver(ObjectCatalog.bundled());
    private final ProofPlace place;
    private final Json json;

    CallbackCalls(ProofPlace place, Json json) {
        this.place = place;
        this.json = json;
    }

    /** Whether the service has operations that take callbacks back. */
    boolean canRemove() {
        return !place.isUnversioned();
    }

    /** The result, as Map, List or scalar. */
    Object call(ProofConnection connection, String operation, Map<String, Object> arguments) throws WorkfrontException {
        ProofTarget target = ProofTarget.of(operations.resolve("proof", operation, null, false), place, false);
        Map<String, Object> typed = new ProofArguments(target, false, json).typed(arguments);
        return connection.caller().call(target.request(typed)).value();
    }
}

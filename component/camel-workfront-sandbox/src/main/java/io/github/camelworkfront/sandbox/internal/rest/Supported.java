package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.io.IOException;
import java.util.Locale;

/** Refuses an operation that the object type does not have, with row 15 of the recorded errors. */
record Supported(String operation, Operation next) implements Operation {

    @Override
    public Outcome perform(RestCall call) throws IOException {
        require(call, operation);
        return next.perform(call);
    }

    static void require(RestCall call, String operation) {
        if (!call.type().supports(operation)) {
            throw WorkfrontFault.noServiceMethod(
                    operation.toUpperCase(Locale.ROOT), call.type().apiName());
        }
    }
}

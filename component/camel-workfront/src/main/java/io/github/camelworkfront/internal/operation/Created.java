package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Failures;
import java.util.Map;

/** The answer to the creation of one object. Without an ID nobody can tell that there is one. */
final class Created {

    private Created() {}

    /**
     * The object that was created.
     *
     * @throws WorkfrontServerException for an answer that is no object with an ID
     */
    static Object of(Object data, ServiceCall call) throws WorkfrontException {
        if (data instanceof Map<?, ?> map) {
            if (map.get("ID") != null) {
                return data;
            }
            if (map.get("error") != null) {
                throw Failures.ofItem(map.get("error"), call);
            }
            if (!Success.of(map)) {
                throw Success.denied(call);
            }
        }
        throw new WorkfrontServerException(WorkfrontFailure.of(
                200,
                "the answer has no object with an ID, so that whether it was created is unknown",
                call.operation(),
                call.display()));
    }
}

package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.util.Map;

/** Answers that carry no object: {@code {"success":true}} and {@code {"result":…}}. */
final class Success {

    private Success() {}

    /** True unless the service says otherwise. */
    static Boolean of(Object data) {
        return !(data instanceof Map<?, ?> map) || !Boolean.FALSE.equals(map.get("success"));
    }

    /** What an answer with {@code "success": false} is among many, where a Boolean has no place. */
    static WorkfrontException denied(ServiceCall call) {
        return new WorkfrontInvalidRequestException(WorkfrontFailure.of(
                200, "the service answered that it did not succeed", call.operation(), call.display()));
    }

    /** The result of an action, null for none; a Boolean where the service only says that it succeeded. */
    static Object resultOf(Object data) {
        if (!(data instanceof Map<?, ?> map)) {
            return data;
        }
        if (map.containsKey("result")) {
            return map.get("result");
        }
        return map.size() == 1 && map.containsKey("success") ? of(data) : data;
    }
}

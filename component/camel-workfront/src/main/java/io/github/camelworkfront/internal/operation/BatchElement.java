package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontServerException;
import java.util.Map;
import java.util.Set;

/**
 * What stands in the answer of a batch in place of one call's answer. How a failed call is told is on no record, so that
 * what says of itself that something went wrong must not pass for a result, whatever it is called.
 */
final class BatchElement {

    private static final Set<String> RESULTS = Set.of("data", "ID", "success", "result");
    private static final Set<String> TROUBLES = Set.of("errors", "message", "statusCode");
    private static final int LONGEST = 1000;

    private BatchElement() {}

    /** @throws WorkfrontException for what is a failure in a form that the service does not use for calls by themselves */
    static void check(Object element, BatchCall call) throws WorkfrontException {
        if (!(element instanceof Map<?, ?> map) || map.get("error") != null) {
            return;
        }
        Object data = map.containsKey("data") ? map.get("data") : map;
        if (data instanceof Map<?, ?> answer && Boolean.FALSE.equals(answer.get("success"))) {
            throw new WorkfrontInvalidRequestException(
                    WorkfrontFailure.of(200, "the service answered that it did not succeed", call.label(), null));
        }
        if (RESULTS.stream().noneMatch(map::containsKey) && TROUBLES.stream().anyMatch(map::containsKey)) {
            String text = String.valueOf(map);
            throw new WorkfrontServerException(WorkfrontFailure.of(
                    200,
                    "in place of a result there is " + text.substring(0, Math.min(LONGEST, text.length())),
                    call.label(),
                    null));
        }
    }
}

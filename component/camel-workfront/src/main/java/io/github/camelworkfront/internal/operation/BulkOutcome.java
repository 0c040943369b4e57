package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.BulkErrors;
import io.github.camelworkfront.WorkfrontBulkException;
import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontBulkResult.Status;
import java.util.List;

/** What becomes of the results of a bulk call: the body, or an exception when not all are done. */
final class BulkOutcome {

    private final BulkErrors errors;
    private final String label;

    BulkOutcome(BulkErrors errors, String label) {
        this.errors = errors;
        this.label = label;
    }

    Result of(List<WorkfrontBulkResult> results) throws WorkfrontBulkException {
        boolean allDone = results.stream().allMatch(r -> r.getStatus() == Status.done);
        if (!allDone && errors == BulkErrors.exception) {
            throw new WorkfrontBulkException(label, results);
        }
        return Result.of(results);
    }
}

package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.BulkErrors;
import io.github.camelworkfront.WorkfrontBulkException;
import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontBulkResult.Status;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the results of a bulk call: the body, or an exception when not all are done. */
final class BulkOutcome {

    private final BulkErrors errors;
    private final String label;

    BulkOutcome(BulkErrors errors, String label) {
        this.errors = errors;
        this.label = label;
    }

    /**
     * @param withoutItems one for each item
     * @param items   as the message body has them, in the order of the results; they stay with them, so that a route can send some of them again
     */
    Result of(List<WorkfrontBulkResult> withoutItems, List<?> items) throws WorkfrontBulkException {
        List<WorkfrontBulkResult> results = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            results.add(withoutItems.get(i).of(items.get(i)));
        }
        boolean allDone = results.stream().allMatch(r -> r.getStatus() == Status.done);
        if (!allDone && errors == BulkErrors.exception) {
            throw new WorkfrontBulkException(label, results);
        }
        return Result.of(results);
    }
}

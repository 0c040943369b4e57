package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.plan.ServiceCall;

/** What the result of an item says when it is not known, or not for certain, what became of it. */
final class BulkFailures {

    private BulkFailures() {}

    /** An answer that cannot be tied to the items. */
    static WorkfrontException unclear(int rows, int items, ServiceCall call) {
        return new WorkfrontServerException(WorkfrontFailure.of(
                200,
                "the service answered " + items + " items with " + rows
                        + " results, which do not tell what became of each",
                call.operation(),
                call.display()));
    }

    /** A failure that nobody planned for: it must not lose the results of the other items. */
    static WorkfrontException unexpected(RuntimeException e, String label) {
        return new WorkfrontException(WorkfrontFailure.of(0, "the call failed unexpectedly: " + e, label, null), e);
    }

    /** The failure of a piece, with why nothing is known of one of its items. */
    static WorkfrontException withReason(WorkfrontException e, String why) {
        WorkfrontFailure f = e.getFailure();
        WorkfrontFailure more = new WorkfrontFailure(
                f.status(),
                f.errorClass(),
                f.message() + " (whether this item was applied is unknown: " + why + ")",
                f.code(),
                f.msgKey(),
                f.attributes(),
                f.operation(),
                f.path());
        return new WorkfrontException(more, e);
    }
}

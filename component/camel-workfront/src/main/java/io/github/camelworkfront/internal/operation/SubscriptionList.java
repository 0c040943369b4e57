package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import java.util.List;
import java.util.Map;

/** {@code GET /subscriptions}, all pages of it. */
final class SubscriptionList implements Operation {

    /** The largest page of the service (Adobe, "Event Subscription API"). */
    private static final int LARGEST_PAGE = 1000;

    private final Setup setup;

    SubscriptionList(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        setup.refuseUntouched("a list is read in pages");
        Integer limit = run.inputs().limit();
        int most = setup.options().maxListSize();
        int size = Math.min(setup.options().pageSize(), LARGEST_PAGE);
        List<Map<String, Object>> rows = new Subscriptions(run, setup)
                .all(limit == null ? size : Math.min(size, limit), limit == null ? most + 1L : limit);
        if (rows.size() > most) {
            throw new WorkfrontException(WorkfrontFailure.of(
                    0,
                    "more than maxListSize=" + most
                            + " subscriptions; ask for fewer with limit=…, or raise maxListSize",
                    setup.label(),
                    null));
        }
        return Result.of(rows);
    }
}

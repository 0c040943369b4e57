package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.util.List;
import java.util.Map;

/** The ids of a page's rows, by which a walk knows how far it has come. */
public final class RowIds {

    private RowIds() {}

    /** @throws WorkfrontServerException when the row has none */
    public static String of(Object row, ServiceCall call) throws WorkfrontException {
        if (row instanceof Map<?, ?> map && map.get("ID") instanceof String id) {
            return id;
        }
        throw wrong(call, "a row has no ID, which paging needs");
    }

    /**
     * The last id of a page whose ids grow.
     *
     * @param after where the page begins; null at the start of a walk
     * @return {@code after} for an empty page
     * @throws WorkfrontServerException when they do not grow
     */
    public static String lastOfGrowing(List<Object> rows, String after, ServiceCall call) throws WorkfrontException {
        String last = after;
        for (Object row : rows) {
            String id = of(row, call);
            if (last != null && !isAfter(id, last)) {
                throw wrong(
                        call,
                        "the rows do not come in the order of their ids (" + id + " after " + last
                                + "), so that some would be lost");
            }
            last = id;
        }
        return last;
    }

    /** The order of ids: that of their characters, whatever their case. */
    static boolean isAfter(String id, String other) {
        return id.compareToIgnoreCase(other) > 0;
    }

    public static WorkfrontServerException wrong(ServiceCall call, String what) {
        return new WorkfrontServerException(WorkfrontFailure.of(200, what, call.operation(), call.display()));
    }
}

package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.plan.CursorWalk;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;

/**
 * What a poll asks the service.
 *
 * @param path     of the object's search
 * @param label    what messages call it: {@code task/search}
 * @param walk     which rows, and from where on
 * @param fields   the {@code fields} parameter
 * @param pageSize rows of a page
 */
record ChangeQuery(String path, String label, CursorWalk walk, String fields, int pageSize) {

    String cursorField() {
        return walk.field();
    }

    ServiceCall call(Params params) {
        return ServiceCall.get(path, params.with("fields", fields), label);
    }

    /** The same rows with no more of them than a comparison of IDs needs. */
    ServiceCall slimCall(Params params) {
        return ServiceCall.get(path, params.with("fields", "ID," + cursorField()), label);
    }
}

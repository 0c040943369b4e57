package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;

/** Answers one named query. Implementations are called by many threads at once and keep no state of their own. */
@FunctionalInterface
public interface QueryHandler {

    /**
     * Finds the rows of the query. Further filters, sorting, paging and fields of the request are applied to them afterwards.
     *
     * @param call what is asked
     * @return the rows, in the order of the query
     * @throws io.github.camelworkfront.sandbox.internal.error.WorkfrontFault if the service would refuse it
     */
    List<Entity> rows(QueryCall call);
}

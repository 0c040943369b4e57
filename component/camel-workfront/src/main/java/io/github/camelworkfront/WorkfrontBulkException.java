package io.github.camelworkfront;

import java.util.ArrayList;
import java.util.List;

/**
 * Some items of a bulk call were not applied, or it is unknown whether they were. Holds the results of all items, so
 * that a route can go on with those that were.
 */
public class WorkfrontBulkException extends WorkfrontException {

    private static final long serialVersionUID = 1L;

    private final List<WorkfrontBulkResult> results;

    public WorkfrontBulkException(String operation, List<WorkfrontBulkResult> results) {
        super(summary(operation, results), firstError(results));
        this.results = List.copyOf(results);
    }

    /** The results of all items, in the order of the message body. */
    public List<WorkfrontBulkResult> getResults() {
        return results;
    }

    /** The results of the items that were certainly not applied. */
    public List<WorkfrontBulkResult> getFailed() {
        return with(WorkfrontBulkResult.Status.failed);
    }

    /** The results of the items of which it is unknown whether they were applied. */
    public List<WorkfrontBulkResult> getUnknown() {
        return with(WorkfrontBulkResult.Status.unknown);
    }

    /** The items that were certainly not applied, in their order: a message body for the same call once more. */
    public List<Object> getFailedItems() {
        return items(getFailed());
    }

    /**
     * The items of which it is unknown whether they were applied, in their order. Only a call that may be repeated should
     * get them: an upsert, an update, a delete.
     */
    public List<Object> getUnknownItems() {
        return items(getUnknown());
    }

    private static List<Object> items(List<WorkfrontBulkResult> some) {
        List<Object> items = new ArrayList<>(some.size());
        some.forEach(result -> items.add(result.getItem()));
        return items;
    }

    private List<WorkfrontBulkResult> with(WorkfrontBulkResult.Status status) {
        return results.stream().filter(r -> r.getStatus() == status).toList();
    }

    private static WorkfrontFailure summary(String operation, List<WorkfrontBulkResult> results) {
        long failed = count(results, WorkfrontBulkResult.Status.failed);
        long unknown = count(results, WorkfrontBulkResult.Status.unknown);
        WorkfrontException first = firstError(results);
        String message = failed + " of " + results.size() + " items failed, " + unknown
                + " are unknown; getResults() tells each (set bulkErrors=report to get them as the body instead)"
                + (first == null ? "" : ". The first error: " + first.getServiceMessage());
        return WorkfrontFailure.of(0, message, operation, null);
    }

    private static long count(List<WorkfrontBulkResult> results, WorkfrontBulkResult.Status status) {
        return results.stream().filter(r -> r.getStatus() == status).count();
    }

    private static WorkfrontException firstError(List<WorkfrontBulkResult> results) {
        return results.stream()
                .map(WorkfrontBulkResult::exception)
                .filter(e -> e != null)
                .findFirst()
                .orElse(null);
    }
}

package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.write.ObjectRemover;
import java.util.List;
import java.util.Map;

/**
 * {@code DELETE /OBJ/id} and {@code DELETE /OBJ?id=}, with {@code force}. That a partly failed deletion of several objects is answered by
 * an array of {@code {"success":true}} and errors, as other bulk requests are, is a choice.
 */
final class DeleteOperation implements Operation {

    private final BulkWriter bulk;

    DeleteOperation(BulkWriter bulk) {
        this.bulk = bulk;
    }

    @Override
    public Outcome perform(RestCall call) {
        Supported.require(call, "delete");
        List<String> ids = ids(call);
        if (ids.isEmpty()) {
            throw WorkfrontFault.noAction();
        }
        boolean force = call.params().isTrue("force");
        ObjectRemover remover = new ObjectRemover(call.caller(), call.ctx());
        if (ids.size() == 1) {
            remover.delete(call.type(), ids.get(0), force);
            return Outcome.success();
        }
        List<Object> results = bulk.apply(call.store(), ids, call.params().isTrue("atomic"), id -> {
            remover.delete(call.type(), id, force);
            return Map.of("success", true);
        });
        boolean allDone = results.size() == ids.size() && results.stream().noneMatch(WorkfrontFault.class::isInstance);
        return allDone ? Outcome.success() : Rendering.of(call).results(results);
    }

    /** A word in the path can only be meant as an ID here, and names nothing. */
    private static List<String> ids(RestCall call) {
        return call.target().word().map(List::of).orElseGet(() -> Ids.of(call));
    }
}

package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.internal.patience.Tries;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.Failures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code DELETE /OBJ/{id}}, or {@code ?id=a,b} in pieces. */
final class DeleteOperation implements Operation {

    private final Setup setup;
    private final BulkOutcome outcome;

    DeleteOperation(Setup setup, BulkOutcome outcome) {
        this.setup = setup;
        this.outcome = outcome;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        Ids ids = run.inputs().requiredIds(setup.label());
        if (ids.many()) {
            setup.refuseUntouched("a bulk call gives a result for each item");
            return outcome.of(results(run, ids.values()), ids.values());
        }
        String id = ids.single(setup.label());
        Tries tries = run.caller().tries();
        try {
            Object data = setup.fetch(run, single(run, id), DataReader.ANY, tries);
            return new Result(setup.untouched() ? data : Success.of(data), id);
        } catch (WorkfrontNotFoundException e) {
            if (setup.untouched() || !tries.mayHaveTakenEffect()) {
                throw e;
            }
            return new Result(true, id);
        }
    }

    private Params force(Run run) {
        return run.inputs().force() ? Params.of("force", true) : Params.NONE;
    }

    private ServiceCall single(Run run, String id) {
        ServiceCall call = Ids.isWildcard(id)
                ? ServiceCall.delete(setup.path(), Params.of("id", id).and(force(run)), setup.label())
                : ServiceCall.delete(setup.path(id), force(run), setup.label());
        return call.idempotent();
    }

    private List<WorkfrontBulkResult> results(Run run, List<String> ids) {
        Map<String, Fate> fates = new HashMap<>();
        WorkfrontException end = null;
        for (List<String> piece : Pieces.ofIds(ids)) {
            if (end == null) {
                end = piece(run, piece, fates);
            } else {
                Fate notSent = failed(Failures.notSent(end, setup.label()));
                piece.forEach(id -> fates.put(id, notSent));
            }
        }
        List<WorkfrontBulkResult> results = new ArrayList<>();
        for (String id : ids) {
            results.add(fates.get(id).result(results.size(), id));
        }
        return results;
    }

    /** Deletes a piece; gives the failure after which it makes no sense to go on, if there was one. */
    private WorkfrontException piece(Run run, List<String> piece, Map<String, Fate> fates) {
        if (piece.size() == 1) {
            fates.put(piece.get(0), one(run, piece.get(0), false));
            return null;
        }
        Tries tries = run.caller().tries();
        try {
            Params query = Params.of("id", String.join(",", piece)).and(force(run));
            ServiceCall call =
                    ServiceCall.delete(setup.path(), query, setup.label()).idempotent();
            accept(run, piece, run.caller().call(call, DataReader.ANY, tries), call, fates);
        } catch (WorkfrontException e) {
            if (Failures.nothingApplied(e)) {
                piece.forEach(id -> fates.put(id, new Fate(WorkfrontBulkResult.Status.failed, e)));
            } else if (Failures.endsTheRun(e)) {
                piece.forEach(id -> fates.put(id, new Fate(WorkfrontBulkResult.Status.unknown, e)));
            } else {
                // Deleting again does no harm, so each id is asked for by itself to find the one that was refused.
                boolean perhaps = tries.mayHaveTakenEffect();
                piece.forEach(id -> fates.put(id, perhaps ? gone(one(run, id, false)) : one(run, id, true)));
            }
            return Failures.endsTheRun(e) ? e : null;
        }
        return null;
    }

    /** The one answer on record is success for all; a list is read item by item, should there be one. */
    private void accept(Run run, List<String> piece, Object data, ServiceCall call, Map<String, Fate> fates) {
        boolean each = data instanceof List<?> list && list.size() == piece.size();
        // No content at all is a success, and the only answer without data that gets here.
        boolean all = data == null || data instanceof Map<?, ?> && Success.of(data);
        for (int i = 0; i < piece.size(); i++) {
            Object item = each ? ((List<?>) data).get(i) : null;
            if (item instanceof Map<?, ?> map && map.containsKey("error")) {
                fates.put(piece.get(i), failed(Failures.ofItem(map.get("error"), call)));
            } else if (each || all) {
                fates.put(piece.get(i), new Fate(WorkfrontBulkResult.Status.done, null));
            } else {
                fates.put(piece.get(i), one(run, piece.get(i), true));
            }
        }
    }

    private Fate one(Run run, String id, boolean again) {
        Tries tries = run.caller().tries();
        try {
            delete(run, single(run, id), tries);
            return new Fate(WorkfrontBulkResult.Status.done, null);
        } catch (WorkfrontNotFoundException e) {
            if (tries.mayHaveTakenEffect()) {
                return new Fate(WorkfrontBulkResult.Status.done, null);
            }
            return again ? new Fate(WorkfrontBulkResult.Status.unknown, gone(e)) : failed(e);
        } catch (WorkfrontException e) {
            boolean unknown = Failures.endsTheRun(e) && !Failures.nothingApplied(e);
            return unknown ? new Fate(WorkfrontBulkResult.Status.unknown, e) : failed(e);
        }
    }

    /** After a request whose answer got lost, what is not there any more is done. */
    private static Fate gone(Fate fate) {
        return fate.error() instanceof WorkfrontNotFoundException
                ? new Fate(WorkfrontBulkResult.Status.done, null)
                : fate;
    }

    private static void delete(Run run, ServiceCall call, Tries tries) throws WorkfrontException {
        if (!Success.of(run.caller().call(call, DataReader.ANY, tries))) {
            throw Success.denied(call);
        }
    }

    private static Fate failed(WorkfrontException e) {
        return new Fate(WorkfrontBulkResult.Status.failed, e);
    }

    private static WorkfrontException gone(WorkfrontNotFoundException e) {
        WorkfrontFailure f = e.getFailure();
        String message = f.message()
                + " (it is gone; the refused request for several objects may have deleted it, or it" + " never was)";
        return new WorkfrontNotFoundException(
                new WorkfrontFailure(
                        f.status(),
                        f.errorClass(),
                        message,
                        f.code(),
                        f.msgKey(),
                        f.attributes(),
                        f.operation(),
                        f.path()),
                e);
    }

    /** What became of one id. */
    private record Fate(WorkfrontBulkResult.Status status, WorkfrontException error) {
        WorkfrontBulkResult result(int index, String id) {
            return switch (status) {
                case done -> WorkfrontBulkResult.done(index, id, null);
                case failed -> WorkfrontBulkResult.failed(index, id, error);
                case unknown -> WorkfrontBulkResult.unknown(index, id, error);
            };
        }
    }
}

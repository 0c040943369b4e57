package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.plan.ServiceCall.Effect;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sends planned calls with {@code POST /batch}, in the form of Adobe's JavaScript client, and finds out what became of
 * each. How the service reports a call that failed is on no record: an error in its place is one, an answer that cannot
 * be tied to the calls leaves open what became of those that change something. For one exchange.
 */
final class Batch {

    private final Setup setup;
    private final Caller caller;
    private final boolean concurrent;
    private final boolean atomic;
    private final List<WorkfrontBulkResult> results = new ArrayList<>();
    private WorkfrontException end;

    Batch(Setup setup, Caller caller, boolean concurrent) {
        this.setup = setup;
        this.caller = caller;
        this.concurrent = concurrent;
        this.atomic = setup.options().atomic();
    }

    /** One result for each call, in their order. */
    List<WorkfrontBulkResult> send(List<BatchCall> calls) {
        Pieces.of(calls).forEach(this::piece);
        return results;
    }

    private void piece(List<BatchCall> calls) {
        if (end != null) {
            WorkfrontException notSent = Failures.notSent(end, setup.label());
            calls.forEach(c -> failed(notSent));
            return;
        }
        ServiceCall call = request(calls);
        try {
            accept(calls, caller.call(call, DataReader.ANY), call);
        } catch (WorkfrontException e) {
            refused(calls, e);
        } catch (RuntimeException e) {
            // The results of the pieces before must not be lost with it.
            undecided(calls, BulkFailures.unexpected(e, setup.label()));
        }
    }

    private ServiceCall request(List<BatchCall> calls) {
        Params form = Params.of("atomic", atomic)
                .with("uri", calls.stream().map(BatchCall::uri).toList())
                .with("concurrent", concurrent);
        Effect effect = calls.stream().anyMatch(BatchCall::changes) ? Effect.WRITE : Effect.READ;
        return new ServiceCall(
                "POST", setup.root().at("batch"), Params.NONE, Payload.form(form), setup.label(), effect);
    }

    private void accept(List<BatchCall> calls, Object data, ServiceCall call) throws WorkfrontException {
        if (data instanceof List<?> elements && elements.size() == calls.size()) {
            for (int i = 0; i < calls.size(); i++) {
                element(calls.get(i), elements.get(i));
            }
        } else if (atomic && data instanceof Map<?, ?> map && map.containsKey("success")) {
            if (!Success.of(map)) {
                throw Success.denied(call);
            }
            calls.forEach(c -> results.add(WorkfrontBulkResult.answered(results.size(), null, null)));
        } else {
            int rows = data instanceof List<?> elements ? elements.size() : 1;
            undecided(calls, BulkFailures.unclear(rows, calls.size(), call));
        }
    }

    private void element(BatchCall call, Object element) {
        try {
            BatchElement.check(element, call);
            Result result = call.reading().of(setup.json().bytes(element));
            results.add(WorkfrontBulkResult.answered(results.size(), result.objectId(), result.value()));
        } catch (WorkfrontException e) {
            boolean told = element instanceof Map<?, ?> map && map.get("error") != null;
            // Half an answer to a create: it may well be there.
            if (call.changes() && !told && e instanceof WorkfrontServerException) {
                unknown(e);
            } else {
                failed(e);
            }
        } catch (RuntimeException e) {
            // The results of the other calls must not be lost with it.
            undecided(List.of(call), BulkFailures.unexpected(e, call.label()));
        }
    }

    private void refused(List<BatchCall> calls, WorkfrontException e) {
        boolean ends = Failures.endsTheRun(e);
        end = ends ? e : end;
        if (Failures.nothingApplied(e) || atomic && !ends) {
            calls.forEach(c -> failed(e));
        } else {
            undecided(calls, e);
        }
    }

    /** Reads have failed and can be repeated; of what changes something nobody can tell. */
    private void undecided(List<BatchCall> calls, WorkfrontException e) {
        for (BatchCall call : calls) {
            if (call.changes()) {
                unknown(e);
            } else {
                failed(e);
            }
        }
    }

    private void failed(WorkfrontException e) {
        results.add(WorkfrontBulkResult.failed(results.size(), null, e));
    }

    private void unknown(WorkfrontException e) {
        results.add(WorkfrontBulkResult.unknown(results.size(), null, e));
    }
}

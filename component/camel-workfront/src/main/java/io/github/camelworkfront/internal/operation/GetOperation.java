package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.NotFoundBehaviour;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.Rows;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code GET /OBJ/{id}}, or {@code ?id=a,b} in pieces. */
final class GetOperation implements Operation {

    private final Setup setup;

    GetOperation(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        Ids ids = run.inputs().requiredIds(setup.label());
        return ids.many() ? Result.of(list(run, ids.values())) : one(run, ids.single(setup.label()));
    }

    private Result one(Run run, String id) throws WorkfrontException {
        try {
            return Result.of(setup.fetch(run, single(run, id), DataReader.ANY));
        } catch (WorkfrontNotFoundException e) {
            if (setup.options().notFound() == NotFoundBehaviour.NULL) {
                return Result.of(null);
            }
            throw e;
        }
    }

    private ServiceCall single(Run run, String id) {
        Params fields = Params.NONE.withIfSet("fields", run.inputs().fieldsParameter(setup.json()));
        return Ids.isWildcard(id)
                ? ServiceCall.get(setup.path(), Params.of("id", id).and(fields), setup.label())
                : ServiceCall.get(setup.path(id), fields, setup.label());
    }

    private List<Object> list(Run run, List<String> ids) throws WorkfrontException {
        setup.refuseUntouched("several ids are read in pieces");
        Map<String, Object> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> plain = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            if (Ids.isWildcard(id)) {
                // The answer does not say which wildcard it belongs to.
                found.put(id, run.caller().call(single(run, id), DataReader.ANY));
            } else {
                plain.add(id);
            }
        }
        for (List<String> piece : Pieces.of(plain)) {
            for (Object row : piece(run, piece)) {
                found.put(idOf(row), row);
            }
        }
        List<Object> inOrder = new ArrayList<>(ids.size());
        ids.forEach(id -> inOrder.add(found.get(id)));
        return inOrder;
    }

    private String idOf(Object row) throws WorkfrontException {
        if (row instanceof Map<?, ?> map && map.get("ID") instanceof String id) {
            return id;
        }
        throw new WorkfrontServerException(WorkfrontFailure.of(
                200, "the answer has a row without ID, which may be any of the objects", setup.label(), null));
    }

    private List<Object> piece(Run run, List<String> ids) throws WorkfrontException {
        Params fields = Params.NONE.withIfSet("fields", run.inputs().fieldsParameter(setup.json()));
        try {
            Params query = Params.of("id", String.join(",", ids)).and(fields);
            return run.caller().call(ServiceCall.get(setup.path(), query, setup.label()), Rows.asked(Pieces.SIZE));
        } catch (WorkfrontNotFoundException e) {
            // What the service does when one of several ids is missing is on no record; a search gives those that
            // exist.
            Params query = Params.of("ID", ids)
                    .with("ID_Mod", "in")
                    .with("$$LIMIT", Pieces.SIZE)
                    .and(fields);
            return run.caller()
                    .call(ServiceCall.get(setup.path("search"), query, setup.label()), Rows.asked(Pieces.SIZE));
        }
    }
}

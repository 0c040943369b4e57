package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.action.QueryCall;
import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.catalog.Argument;
import io.github.camelworkfront.sandbox.internal.catalog.NamedQuery;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import io.github.camelworkfront.sandbox.internal.query.Query;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code GET /OBJ/query}: the rows of a named query, of which filters, sorting, paging and {@code fields} hold as in a search. */
final class NamedQueryOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        String word = OperationTable.word(call);
        NamedQuery query = call.type().namedQueries().get(word);
        if (query == null) {
            throw WorkfrontFault.unknownNamedQuery(
                    call.version(), word, call.type().code());
        }
        Rendering rendering = Rendering.of(call);
        List<String> names = query.arguments().stream().map(Argument::name).toList();
        Parameters rest = call.params().without(names);
        Query filters = Query.parse(call.type(), rest.asMap(), call.ctx());
        AccessPolicy access = new AccessPolicy(call.caller());
        Stream<Entity> rows = rows(call, word, names).stream().filter(row -> access.canView(call.type(), row));
        return rendering.rows(filters.page(rows));
    }

    private static List<Entity> rows(RestCall call, String word, List<String> names) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (String name : names) {
            List<String> values = call.params().all(name);
            if (!values.isEmpty()) {
                arguments.put(name, values.size() == 1 ? values.get(0) : values);
            }
        }
        return call.tenant()
                .actions()
                .findQuery(call.type().code(), word)
                .rows(new QueryCall(call.type(), word, arguments, call.ctx()));
    }
}

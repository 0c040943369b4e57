package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.query.Query;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.stream.Stream;

/** {@code GET /OBJ/search}: a page of the matches that the caller may see, as an array or, with {@code map=true}, by ID. */
final class SearchOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        Rendering rendering = Rendering.of(call);
        Query query = Query.parse(call.type(), call.params().asMap(), call.ctx());
        Stream<Entity> rows = rows(call, query);
        return call.params().isTrue("map") ? rendering.byId(rows) : rendering.rows(rows);
    }

    private static Stream<Entity> rows(RestCall call, Query query) {
        AccessPolicy access = new AccessPolicy(call.caller());
        if (access.seesAll(call.type())) {
            return query.page();
        }
        return query.page(
                call.store().stream(call.type().code()).filter(object -> access.canView(call.type(), object)));
    }
}

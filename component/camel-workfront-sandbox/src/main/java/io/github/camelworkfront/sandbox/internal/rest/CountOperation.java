package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.query.Query;
import java.util.Map;

/** {@code GET /OBJ/count}: how many matches the caller may see. */
final class CountOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        Query query = Query.parse(call.type(), call.params().asMap(), call.ctx());
        AccessPolicy access = new AccessPolicy(call.caller());
        long count = access.seesAll(call.type())
                ? query.count()
                : query.matches()
                        .filter(object -> access.canView(call.type(), object))
                        .count();
        return Outcome.value(Map.of("count", count));
    }
}

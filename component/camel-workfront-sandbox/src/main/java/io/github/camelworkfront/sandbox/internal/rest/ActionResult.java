package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.query.JsonValues;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.Collection;

/** The result of an action, always under {@code data.result}. */
final class ActionResult {

    private ActionResult() {}

    static Outcome of(RestCall call, Object result) {
        Object plain = plain(result);
        return Outcome.of(json -> {
            json.writeStartObject();
            json.writeFieldName("result");
            JsonValues.write(plain, call.ctx().zone(), json);
            json.writeEndObject();
        });
    }

    private static Object plain(Object value) {
        if (value instanceof Entity object) {
            return object.asMap();
        }
        return value instanceof Collection<?> items
                ? items.stream().map(ActionResult::plain).toList()
                : value;
    }
}

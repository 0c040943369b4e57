package io.github.camelworkfront.sandbox.internal.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.query.Projection;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Writes objects with the fields that a request asks for. Made, and thereby checked, before anything is changed or sent. */
final class Rendering {

    private final Projection projection;

    private Rendering(Projection projection) {
        this.projection = projection;
    }

    /**
     * Reads the {@code fields} of a request.
     *
     * @throws WorkfrontFault for a field that the type does not have
     */
    static Rendering of(RestCall call) {
        return new Rendering(Projection.parse(call.type(), call.params().asMap(), call.ctx()));
    }

    /** Answers with one object. */
    Outcome one(Entity object) {
        return Outcome.of(json -> projection.write(object, json));
    }

    /** Answers with an array; the rows are written one by one as they are found. */
    Outcome rows(Stream<Entity> rows) {
        return Outcome.of(json -> projection.writeList(rows, json));
    }

    /** Answers with an object that has the rows by their IDs. */
    Outcome byId(Stream<Entity> rows) {
        return Outcome.of(json -> projection.writeMap(rows, json));
    }

    /** Answers with the results of a bulk request: objects, or in their place the error that refused them. */
    Outcome results(List<?> results) {
        return Outcome.of(json -> {
            json.writeStartArray();
            for (Object result : results) {
                result(result, json);
            }
            json.writeEndArray();
        });
    }

    private void result(Object result, JsonGenerator json) throws IOException {
        if (result instanceof Entity object) {
            projection.write(object, json);
        } else if (result instanceof WorkfrontFault fault) {
            json.writePOJO(Envelope.error(fault));
        } else {
            json.writePOJO(result);
        }
    }
}

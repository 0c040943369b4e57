package io.github.camelworkfront.sandbox.internal.query;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is written of each result: the type's default fields, and those that {@code fields} names. */
public final class Projection {

    private final ProjectionNode root;
    private final RequestContext context;

    Projection(ProjectionNode root, RequestContext context) {
        this.root = root;
        this.context = context;
    }

    /**
     * @param type the type of the results
     * @param fields the values of the parameter {@code fields}: comma lists or JSON arrays; may be empty
     * @param context who asks
     * @throws WorkfrontFault for a field that the type lacks (error 4), for {@code DE:*} (error 17), and for more than
     *     four levels, in the sandbox's own words
     */
    public static Projection parse(ObjectType type, List<String> fields, RequestContext context) {
        return new Projection(new ProjectionParser(context).parse(type, fields), context);
    }

    /** As {@link #parse(ObjectType, List, RequestContext)}, from all parameters of a request. */
    public static Projection parse(ObjectType type, Map<String, List<String>> parameters, RequestContext context) {
        return parse(type, parameters.getOrDefault("fields", List.of()), context);
    }

    /** Writes one object. */
    public void write(Entity entity, JsonGenerator json) throws IOException {
        root.write(entity, context, json);
    }

    /** Writes objects as an array, one at a time. */
    public void writeList(Stream<Entity> entities, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Iterator<Entity> each = entities.iterator(); each.hasNext(); ) {
            write(each.next(), json);
        }
        json.writeEndArray();
    }

    /** Writes objects as one object keyed by their IDs, the shape of {@code map=true}. */
    public void writeMap(Stream<Entity> entities, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Iterator<Entity> each = entities.iterator(); each.hasNext(); ) {
            Entity entity = each.next();
            json.writeFieldName(entity.id());
            write(entity, json);
        }
        json.writeEndObject();
    }
}

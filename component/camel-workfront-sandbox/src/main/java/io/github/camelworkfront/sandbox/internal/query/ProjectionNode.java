package io.github.camelworkfront.sandbox.internal.query;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.form.CustomFields;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is to be written of the objects at one place of the answer: of the results themselves, or behind one relation. */
final class ProjectionNode {

    private static final String PARAMETER_VALUES = "parameterValues";

    private final ObjectType type;
    private final Set<String> fields = new LinkedHashSet<>();
    private final Map<String, ProjectionNode> references = new LinkedHashMap<>();
    private final Map<String, ProjectionNode> collections = new LinkedHashMap<>();
    private boolean allFields;
    private boolean parameterValues;

    /** @param type what stands here; null for rows of an unknown type, which are written as they are */
    ProjectionNode(ObjectType type) {
        this.type = type;
    }

    ObjectType type() {
        return type;
    }

    void addField(String field) {
        fields.add(field);
    }

    void addAllFields() {
        allFields = true;
    }

    void addParameterValues() {
        parameterValues = true;
    }

    /** @return the node behind a reference, made by {@code maker} when it is asked for the first time */
    ProjectionNode reference(String name, Supplier<ProjectionNode> maker) {
        return references.computeIfAbsent(name, key -> maker.get());
    }

    /** @return the node behind a collection, made by {@code maker} when it is asked for the first time */
    ProjectionNode collection(String name, Supplier<ProjectionNode> maker) {
        return collections.computeIfAbsent(name, key -> maker.get());
    }

    void write(Entity entity, RequestContext context, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (String field : fieldsOf(entity)) {
            json.writeFieldName(field);
            JsonValues.write(entity.get(field), context.zone(), json);
        }
        if (parameterValues) {
            writeParameterValues(entity, context, json);
        }
        writeReferences(entity, context, json);
        writeCollections(entity, context, json);
        json.writeEndObject();
    }

    private Set<String> fieldsOf(Entity entity) {
        if (type == null) {
            return entity.asMap().keySet();
        }
        if (!allFields) {
            return fields;
        }
        Set<String> all = new LinkedHashSet<>(fields);
        all.addAll(type.fields());
        entity.asMap().keySet().stream().filter(this::isDirect).forEach(all::add);
        return all;
    }

    private boolean isDirect(String key) {
        return !key.startsWith(CustomFields.PREFIX)
                && !key.equals(PARAMETER_VALUES)
                && !type.references().containsKey(key)
                && !type.collections().containsKey(key);
    }

    private static void writeParameterValues(Entity entity, RequestContext context, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(PARAMETER_VALUES);
        for (Map.Entry<String, Object> value : entity.asMap().entrySet()) {
            if (value.getKey().startsWith(CustomFields.PREFIX)) {
                json.writeFieldName(value.getKey());
                JsonValues.write(value.getValue(), context.zone(), json);
            }
        }
        json.writeEndObject();
    }

    private void writeReferences(Entity entity, RequestContext context, JsonGenerator json) throws IOException {
        Relations relations = new Relations(context.store());
        for (Map.Entry<String, ProjectionNode> reference : references.entrySet()) {
            String name = reference.getKey();
            json.writeFieldName(name);
            Optional<Entity> target =
                    relations.reference(entity, name, type.references().get(name));
            if (target.isPresent()) {
                reference.getValue().write(target.get(), context, json);
            } else {
                json.writeNull();
            }
        }
    }

    private void writeCollections(Entity entity, RequestContext context, JsonGenerator json) throws IOException {
        Relations relations = new Relations(context.store());
        for (Map.Entry<String, ProjectionNode> collection : collections.entrySet()) {
            String name = collection.getKey();
            json.writeArrayFieldStart(name);
            Iterator<Entity> members = relations
                    .members(entity, name, type.collections().get(name))
                    .iterator();
            while (members.hasNext()) {
                collection.getValue().write(members.next(), context, json);
            }
            json.writeEndArray();
        }
    }
}

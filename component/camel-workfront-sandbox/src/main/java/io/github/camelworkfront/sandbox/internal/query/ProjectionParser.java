package io.github.camelworkfront.sandbox.internal.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.form.CustomFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code fields}. */
final class ProjectionParser {

    private static final int DEEPEST_LEVEL = 4;
    private static final String ALL = "*";
    private static final String PARAMETER_VALUES = "parameterValues";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RequestContext context;

    ProjectionParser(RequestContext context) {
        this.context = context;
    }

    ProjectionNode parse(ObjectType type, List<String> fields) {
        ProjectionNode root = new ProjectionNode(type);
        type.defaultFields().forEach(root::addField);
        fields.stream()
                .flatMap(this::names)
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .forEach(name -> add(root, segments(name)));
        return root;
    }

    private Stream<String> names(String fields) {
        if (!fields.trim().startsWith("[")) {
            return Stream.of(fields.split(","));
        }
        try {
            return Stream.of(JSON.readValue(fields, String[].class));
        } catch (JsonProcessingException e) {
            throw WorkfrontFault.jsonParsing();
        }
    }

    /** The names between colons; what follows {@code DE:} is one name whatever it contains. */
    private static List<String> segments(String name) {
        List<String> segments = new ArrayList<>();
        String rest = name;
        while (!rest.startsWith(CustomFields.PREFIX) && rest.contains(":")) {
            segments.add(rest.substring(0, rest.indexOf(':')));
            rest = rest.substring(rest.indexOf(':') + 1);
        }
        segments.add(rest);
        if (segments.size() > DEEPEST_LEVEL) {
            throw WorkfrontFault.invalid(
                    "The field " + name + " is nested deeper than the maximum of " + DEEPEST_LEVEL + " levels");
        }
        return segments;
    }

    private void add(ProjectionNode node, List<String> segments) {
        String name = segments.get(0);
        List<String> rest = segments.subList(1, segments.size());
        if (node.type() == null) {
            return;
        }
        if (name.equals(PARAMETER_VALUES) && (rest.isEmpty() || rest.equals(List.of(ALL)))) {
            node.addParameterValues();
        } else if (node.type().references().containsKey(name)) {
            addBehind(reference(node, name), rest);
        } else if (node.type().collections().containsKey(name)) {
            addBehind(collection(node, name), rest);
        } else if (rest.isEmpty()) {
            addField(node, name);
        } else {
            throw unknown(node, name);
        }
    }

    private void addBehind(ProjectionNode node, List<String> segments) {
        if (!segments.isEmpty()) {
            add(node, segments);
        }
    }

    private void addField(ProjectionNode node, String name) {
        if (name.equals(ALL)) {
            node.addAllFields();
        } else if (name.equals(CustomFields.PREFIX + ALL)) {
            throw WorkfrontFault.noSuchField(ALL);
        } else if (isField(node.type(), name)) {
            node.addField(name);
        } else {
            throw unknown(node, name);
        }
    }

    private boolean isField(ObjectType type, String name) {
        return name.startsWith(CustomFields.PREFIX) ? CustomFields.isKnown(context.store(), name) : type.hasField(name);
    }

    private ProjectionNode reference(ProjectionNode node, String name) {
        return node.reference(
                name, () -> behindRelation(node.type().references().get(name)));
    }

    private ProjectionNode collection(ProjectionNode node, String name) {
        ObjectCollection collection = node.type().collections().get(name);
        return node.collection(name, () -> behindRelation(collection.target()));
    }

    /** Behind a relation stand ID, name and objCode unless more is asked for, not the type's own defaults. */
    private ProjectionNode behindRelation(String code) {
        if (code == null) {
            return new ProjectionNode(null);
        }
        ProjectionNode node = new ProjectionNode(context.catalog().get(code));
        Stream.of("ID", "name", "objCode").filter(node.type()::hasField).forEach(node::addField);
        return node;
    }

    private WorkfrontFault unknown(ProjectionNode node, String name) {
        return WorkfrontFault.unknownField(
                context.apiVersion(), name, node.type().apiName());
    }
}

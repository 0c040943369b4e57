package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.catalog.ActionType;
import io.github.camelworkfront.sandbox.internal.catalog.Argument;
import io.github.camelworkfront.sandbox.internal.catalog.FieldType;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.form.AttachedForms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The sections of an object type's metadata, in the recorded shapes. */
final class MetadataMembers {

    /** The words that metadata list; sharing is not among them. */
    private static final Set<String> LISTED =
            Set.of("add", "edit", "delete", "get", "count", "search", "report", "replace", "copy");

    private MetadataMembers() {}

    static boolean isListed(String operation) {
        return LISTED.contains(operation);
    }

    static String url(RestCall call, ObjectType type) {
        return call.request().http().baseUrl() + call.request().version().root() + "/"
                + type.code().toLowerCase(Locale.ROOT) + "/metadata";
    }

    static Map<String, Object> fields(ObjectType type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        type.fields().stream().filter(name -> !name.contains(":")).sorted().forEach(name -> {
            Map<String, Object> field = member(name, null, type.typeOf(name).word(), null);
            field.put("targetTypeObjCode", null);
            field.put("enumTargetObjCode", null);
            field.put("enumType", null);
            fields.put(name, field);
        });
        return fields;
    }

    static Map<String, Object> references(RestCall call) {
        Map<String, Object> references = new LinkedHashMap<>();
        call.type().references().forEach((name, code) -> references.put(name, reference(call, name, code)));
        return references;
    }

    static Map<String, Object> collections(RestCall call) {
        Map<String, Object> collections = new LinkedHashMap<>();
        call.type()
                .collections()
                .forEach((name, collection) -> collections.put(name, reference(call, name, collection.target())));
        return collections;
    }

    private static Map<String, Object> reference(RestCall call, String name, String code) {
        ObjectType target = code == null ? null : call.tenant().catalog().get(code);
        return target == null
                ? member(name, null, null, null)
                : member(name, target.code(), target.apiName(), url(call, target));
    }

    /** The custom fields of the forms that objects of this type can have, keyed by the parameter's name. */
    static Map<String, Object> custom(RestCall call) {
        Map<String, Object> custom = new LinkedHashMap<>();
        call.store().stream("CTGYPA")
                .filter(row -> call.store()
                        .find("CTGY", row.text("categoryID"))
                        .filter(form -> AttachedForms.fits(form, call.type().code()))
                        .isPresent())
                .forEach(row -> call.store()
                        .find("PARAM", row.text("parameterID"))
                        .ifPresent(parameter -> {
                            String name = parameter.text("name");
                            Map<String, Object> field = member(
                                    Objects.toString(parameter.get("label"), name),
                                    null,
                                    FieldType.STRING.word(),
                                    null);
                            field.put("dataType", parameter.get("dataType"));
                            field.put("displayType", parameter.get("displayType"));
                            custom.putIfAbsent(name, field);
                        }));
        return custom;
    }

    private static Map<String, Object> member(String label, String typeCode, String fieldType, String url) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("label", label);
        member.put("typeObjCode", typeCode);
        member.put("fieldType", fieldType);
        member.put("url", url);
        return member;
    }

    static Map<String, Object> actions(ObjectType type) {
        Map<String, Object> actions = new LinkedHashMap<>();
        type.actions().forEach((name, action) -> actions.put(name, action(action)));
        return actions;
    }

    private static Map<String, Object> action(ActionType action) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("arguments", arguments(action.arguments()));
        description.put("resultType", resultType(action.resultType()));
        description.put("label", action.name());
        return description;
    }

    /** Metadata name result types as Java classes; only {@code java.lang.Boolean} is on record, the others follow its pattern. */
    private static String resultType(String type) {
        if (type == null) {
            return "void";
        }
        return switch (type) {
            case "boolean" -> "java.lang.Boolean";
            case "integer" -> "java.lang.Integer";
            case "string" -> "java.lang.String";
            case "array" -> "java.util.List";
            default -> "java.util.Map";
        };
    }

    static Map<String, Object> queries(ObjectType type) {
        Map<String, Object> queries = new LinkedHashMap<>();
        type.namedQueries()
                .forEach((name, query) ->
                        queries.put(name, Map.of("arguments", arguments(query.arguments()), "label", name)));
        return queries;
    }

    private static List<Map<String, Object>> arguments(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> Map.<String, Object>of("name", argument.name(), "type", argument.type()))
                .toList();
    }
}

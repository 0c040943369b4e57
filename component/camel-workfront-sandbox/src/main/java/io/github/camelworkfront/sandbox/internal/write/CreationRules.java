package io.github.camelworkfront.sandbox.internal.write;

import static java.util.Map.entry;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a new object must have. The messages are on record (rows 14 and 25 to 27 of the recorded errors); which fields are required is
 * known for custom fields only, the other rows of {@link #REQUIRED} are a choice.
 */
final class CreationRules {

    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            entry("PROJ", List.of("name")),
            entry("TASK", List.of("name", "projectID")),
            entry("OPTASK", List.of("name", "projectID")),
            entry("PORT", List.of("name")),
            entry("PRGM", List.of("name", "portfolioID")),
            entry("TMPL", List.of("name")),
            entry("TTSK", List.of("name", "templateID")),
            entry("DOCU", List.of("name", "docObjCode", "objID")),
            entry("DOCV", List.of("documentID", "handle")),
            entry("NOTE", List.of("noteText", "noteObjCode", "objID")),
            entry("HOUR", List.of("hours")),
            entry("USER", List.of("emailAddr")),
            entry("CTGY", List.of("name")),
            entry("PARAM", List.of("name", "label", "dataType", "displayType")));

    /** Types whose names are unique, which is on record for custom fields. */
    private static final Set<String> UNIQUE_NAMES = Set.of("PARAM");

    /** Types that hang on an object of any type, with the field that names the type; {@code objID} names the object. */
    private static final Map<String, String> OWNER_CODES = Map.of("DOCU", "docObjCode", "NOTE", "noteObjCode");

    private CreationRules() {}

    /** Refuses what the service would not create. */
    static void check(RequestContext ctx, ObjectType type, Changes changes) {
        if (type.code().equals("TASSGN")) {
            throw WorkfrontFault.invalidObjCode(null);
        }
        for (String field : REQUIRED.getOrDefault(type.code(), List.of())) {
            Object value = changes.fields().get(field);
            if (value == null || value.equals("")) {
                throw WorkfrontFault.required(label(field));
            }
        }
        String ownerCode = OWNER_CODES.get(type.code());
        if (ownerCode != null) {
            checkOwner(
                    ctx,
                    String.valueOf(changes.fields().get(ownerCode)),
                    changes.fields().get("objID"));
        }
        if (type.code().equals("PARAM")) {
            checkCharacters((String) changes.fields().get("name"));
        }
        if (UNIQUE_NAMES.contains(type.code())) {
            checkUnique(ctx, type, changes.fields().get("name"));
        }
    }

    private static void checkOwner(RequestContext ctx, String code, Object id) {
        ObjectType type = ctx.catalog().find(code).orElseThrow(() -> WorkfrontFault.invalidObjCode(code));
        ctx.store().require(type.code(), String.valueOf(id));
    }

    private static void checkCharacters(String name) {
        name.chars().filter(c -> "()[]".indexOf(c) >= 0).findFirst().ifPresent(c -> {
            throw WorkfrontFault.invalidCharacter("name", (char) c);
        });
    }

    private static void checkUnique(RequestContext ctx, ObjectType type, Object name) {
        if (ctx.store().stream(type.code()).anyMatch(object -> name.equals(object.get("name")))) {
            throw WorkfrontFault.alreadyExists(type.label(), name.toString());
        }
    }

    /** {@code dataType} becomes {@code DataType}; only {@code Label} is on record. */
    private static String label(String field) {
        return Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }
}

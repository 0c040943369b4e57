package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.catalog.ObjectType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is on record of the arguments of single actions beyond their names and types: which are needed, which words they
 * take, and which of ours stand for the service's.
 */
public final class ActionRules {

    /** Beside the recorded words of conversions the one that python-workfront sends (Adobe documents the others). */
    private static final List<String> CONVERSION_WORDS =
            List.of("preserveIssue", "preservePrimaryContact", "preserveCompletionDate", "preserveUpdates");

    private static final List<String> ONE_FORM = List.of("objCode", "objID", "categoryID");
    private static final List<String> FORMS = List.of("objCode", "objID", "categoryIDs");

    /** Without these a call says nothing; the documentation marks none of the others as required with certainty. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "share", List.of("accessorID", "accessorObjCode"),
            "unshare", List.of("accessorID", "accessorObjCode"),
            "replace", List.of("replacementID"),
            "CTGY/assignCategory", ONE_FORM,
            "CTGY/unassignCategory", ONE_FORM,
            "CTGY/assignCategories", FORMS,
            "CTGY/unassignCategories", FORMS,
            "CTGY/reorderCategories", FORMS);

    private final ObjectType object;
    private final String action;
    private final String label;
    private final boolean lenient;

    public ActionRules(Target target, boolean lenient) {
        this.object = target.object();
        this.action = target.action() == null ? "" : target.action().name();
        this.label = target.label();
        this.lenient = lenient;
    }

    /** Arguments as they came, with what the service wants in another form brought into it. */
    public Map<String, Object> translated(Map<String, Object> given) {
        if (!action.equals("copyIssue")) {
            return given;
        }
        Map<String, Object> translated = new LinkedHashMap<>(given);
        translated.replaceAll((name, value) -> name.equalsIgnoreCase("options") ? CopyWords.issueMask(value) : value);
        return translated;
    }

    /**
     * Arguments under the service's names; those of an action that the catalogue knows with words in its spelling.
     *
     * @throws IllegalArgumentException for one that is missing or that the object is known not to take
     */
    public Map<String, Object> checked(Map<String, Object> typed) {
        if (action.isEmpty()) {
            return typed;
        }
        Map<String, Object> checked = new LinkedHashMap<>(typed);
        if (!lenient) {
            required().stream()
                    .filter(name -> isMissing(typed.get(name)))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException(
                                "workfront:" + label + " needs the argument " + name + ": set arg." + name
                                        + ", or put it into the header CamelWorkfrontArguments or the body");
                    });
        }
        checked.replaceAll(this::checked);
        return checked;
    }

    private List<String> required() {
        return REQUIRED.getOrDefault(action, REQUIRED.getOrDefault(object.code() + "/" + action, List.of()));
    }

    private static boolean isMissing(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> many && many.isEmpty();
    }

    private Object checked(String name, Object value) {
        if (value == null) {
            return null;
        }
        return switch (name) {
            case "coreAction" -> words(name, object.shareCoreActions()).spelled(String.valueOf(value));
            case "forbiddenActions" ->
                words(name, object.shareForbiddenActions()).spelled((Collection<?>) value);
            case "accessorObjCode" -> code(value);
            case "objCode" -> REQUIRED.containsKey("CTGY/" + action) ? code(value) : value;
            case "options" ->
                action.startsWith("convertTo") ? words(name, CONVERSION_WORDS).spelled((Collection<?>) value) : value;
            case "task", "project" -> action.startsWith("convertTo") ? converted(name, value) : value;
            default -> value;
        };
    }

    private KnownWords words(String argument, List<String> known) {
        return new KnownWords("The argument " + argument + " of workfront:" + label, known, lenient);
    }

    /** {@code user} is understood as {@code USER}; what the catalogue does not know is passed on. */
    private static Object code(Object value) {
        return ObjectCatalog.bundled()
                .find(String.valueOf(value).trim())
                .map(ObjectType::code)
                .map(Object.class::cast)
                .orElse(value);
    }

    private Object converted(String name, Object value) {
        if (value instanceof Map<?, ?> fields) {
            CustomFields.refuseParameterValues(fields, label + ", argument " + name);
        }
        return value;
    }
}

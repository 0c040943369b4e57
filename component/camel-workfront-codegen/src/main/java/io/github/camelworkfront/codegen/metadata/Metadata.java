package io.github.camelworkfront.codegen.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that is known of a tenant's objects.
 *
 * @param objects types of objects by their code, sorted by it
 * @param forms custom forms
 * @param choices what statuses and the like may be, by {@link #choiceKey}; they complete fields that name no choices themselves
 */
public record Metadata(
        Map<String, ObjectDescription> objects,
        List<FormDescription> forms,
        Map<String, List<ChoiceDescription>> choices) {

    public Metadata {
        objects = Collections.unmodifiableMap(new TreeMap<>(objects));
        forms = List.copyOf(forms);
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }

    /** The key of the choices of a field: {@code PROJ.status}. */
    public static String choiceKey(String objectCode, String field) {
        return objectCode + '.' + field;
    }

    /**
     * @param word an object code or name, in any case; what is exactly right wins
     * @return the type of objects meant by it
     */
    public Optional<ObjectDescription> find(String word) {
        ObjectDescription exact = objects.get(word);
        if (exact != null) {
            return Optional.of(exact);
        }
        return objects.values().stream()
                .filter(object -> object.code().equalsIgnoreCase(word))
                .findFirst()
                .or(() -> objects.values().stream()
                        .filter(object -> object.name().equalsIgnoreCase(word))
                        .findFirst());
    }

    /**
     * What another source knows beside this one. A type, or the choices of a field, that both describe stays as described here.
     *
     * @param base the source that is asked second, such as the bundled catalogue
     */
    public Metadata over(Metadata base) {
        Map<String, ObjectDescription> allObjects = new LinkedHashMap<>(base.objects);
        allObjects.putAll(objects);
        Map<String, List<ChoiceDescription>> allChoices = new LinkedHashMap<>(base.choices);
        allChoices.putAll(choices);
        return new Metadata(allObjects, forms.isEmpty() ? base.forms : forms, allChoices);
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return objects.isEmpty() && forms.isEmpty() && choices.isEmpty();
    }

    /** The key of choices in Workfront's word for them, such as {@code STATUS_PROJ}; empty for words of another form. */
    static Optional<String> choiceKey(String enumClass) {
        int bar = enumClass.indexOf('_');
        if (bar <= 0 || bar == enumClass.length() - 1) {
            return Optional.empty();
        }
        String word = enumClass.substring(0, bar);
        String field = word.equals("TYPE") ? "opTaskType" : word.toLowerCase(Locale.ROOT);
        return Optional.of(choiceKey(enumClass.substring(bar + 1), field));
    }
}

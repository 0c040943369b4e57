package io.github.camelworkfront.codegen.model;

import io.github.camelworkfront.codegen.metadata.Metadata;
import io.github.camelworkfront.codegen.metadata.ObjectDescription;
import io.github.camelworkfront.codegen.metadata.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Decides what is written: which classes with which members, under which names. The same metadata give the same model. */
public final class ModelBuilder {

    private final Metadata metadata;
    private final Selection selection;
    private final NameSpace names = new NameSpace(Reserved.TYPES);
    private final Map<String, String> classes = new TreeMap<>();

    public ModelBuilder(Metadata metadata, Selection selection) {
        this.metadata = metadata;
        this.selection = selection;
        // All that are known are named, so that a class keeps its name when others are chosen beside it.
        metadata.objects()
                .values()
                .forEach(object -> classes.put(object.code(), names.take(Identifiers.type(object.name()), "Object")));
    }

    /** @throws IllegalArgumentException if the selection names objects or fields that are not described */
    public SourceModel build() {
        Map<String, ObjectDescription> chosen = chosen();
        Map<String, String> generated = new HashMap<>(classes);
        generated.keySet().retainAll(chosen.keySet());
        Map<String, Set<String>> fields = chosenFields(chosen);
        ChoiceTypes choices = new ChoiceTypes(metadata, names);
        List<ObjectBuilder> builders = chosen.values().stream()
                .map(object -> new ObjectBuilder(
                        object, metadata.forms(), generated, new ChosenFields(fields.get(object.code()))))
                .toList();
        // Types of choices first: those nested in a class must not hide any of them.
        builders.forEach(builder -> builder.readTypes(choices));
        Collection<String> taken = new ArrayList<>(classes.values());
        choices.models().forEach(choice -> taken.add(choice.typeName()));
        List<ObjectModel> objects = builders.stream()
                .map(builder -> builder.build(taken))
                .sorted(Comparator.comparing(ObjectModel::typeName))
                .toList();
        return new SourceModel(objects, choices.models());
    }

    private Map<String, ObjectDescription> chosen() {
        if (selection.objects().isEmpty()) {
            return metadata.objects();
        }
        Map<String, ObjectDescription> chosen = new TreeMap<>();
        selection.objects().forEach(word -> {
            ObjectDescription object = find(word);
            chosen.put(object.code(), object);
        });
        return chosen;
    }

    private Map<String, Set<String>> chosenFields(Map<String, ObjectDescription> chosen) {
        Map<String, Set<String>> fields = new HashMap<>();
        selection.fields().forEach((word, wanted) -> {
            String code = find(word).code();
            if (!chosen.containsKey(code)) {
                throw new IllegalArgumentException(
                        "Fields are chosen for " + word + ", which is not among the objects");
            }
            fields.put(code, wanted);
        });
        return fields;
    }

    private ObjectDescription find(String word) {
        return metadata.find(word)
                .orElseThrow(() -> new IllegalArgumentException("No metadata describe an object " + word + near(word)));
    }

    private String near(String word) {
        return Suggestion.of(List.of(word), metadata.objects().keySet());
    }
}

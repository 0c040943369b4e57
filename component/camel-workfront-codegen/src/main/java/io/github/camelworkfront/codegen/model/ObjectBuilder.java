package io.github.camelworkfront.codegen.model;

import io.github.camelworkfront.codegen.metadata.CustomField;
import io.github.camelworkfront.codegen.metadata.FieldDescription;
import io.github.camelworkfront.codegen.metadata.FormDescription;
import io.github.camelworkfront.codegen.metadata.LinkDescription;
import io.github.camelworkfront.codegen.metadata.ObjectDescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the model of one class: first the types of its members, then their names. */
final class ObjectBuilder {

    private static final String CUSTOM = "DE:";
    /** All custom fields of an object at once, which is neither a list nor an object. */
    private static final String PARAMETER_VALUES = "parameterValues";
    /** What an object is told by. The component asks for these fields in what is to be written and does not send them on. */
    private static final Set<String> IDENTITY = Set.of("ID", "objCode");

    private final ObjectDescription object;
    private final List<FormDescription> forms;
    private final Map<String, String> classes;
    private final ChosenFields chosen;
    private final Map<String, Member> members = new LinkedHashMap<>();

    private record Member(
            String jsonName, String wantedName, String suffix, ValueType type, String label, boolean readOnly) {}

    /** @param classes the generated classes by object code */
    ObjectBuilder(
            ObjectDescription object, List<FormDescription> forms, Map<String, String> classes, ChosenFields chosen) {
        this.object = object;
        this.forms = forms.stream()
                .filter(form -> form.objectCodes().contains(object.code()))
                .sorted(Comparator.comparing(FormDescription::name))
                .toList();
        this.classes = classes;
        this.chosen = chosen;
    }

    void readTypes(ChoiceTypes choices) {
        chosen.check(object.code(), jsonNames());
        Set<String> links = new HashSet<>();
        Stream.concat(object.references().stream(), object.collections().stream())
                .forEach(link -> links.add(link.name()));
        sorted(object.fields(), FieldDescription::name)
                .filter(field -> !(field.type().isEmpty() && links.contains(field.name())))
                .forEach(field ->
                        add(field.name(), "Field", () -> fieldType(choices, field), field.label(), field.readOnly()));
        sorted(object.references(), LinkDescription::name)
                .forEach(link -> add(link.name(), "Reference", () -> linkType(link), link.label(), link.readOnly()));
        sorted(object.collections(), LinkDescription::name)
                .forEach(link -> add(link.name(), "List", () -> collectionType(link), link.label(), link.readOnly()));
        customFields()
                .forEach(field -> add(CUSTOM + field.name(), "Custom", () -> choices.of(field), field.label(), false));
    }

    /** @param taken type names that a nested type must not have */
    ObjectModel build(Collection<String> taken) {
        NameSpace names = new NameSpace(Reserved.PROPERTIES);
        Map<String, Property> properties = named(names);
        Set<String> types = new HashSet<>(Reserved.TYPES);
        types.addAll(taken);
        NameSpace nested = new NameSpace(types);
        List<FormModel> models = forms.stream()
                .map(form -> form(form, properties, names, nested))
                .filter(form -> !form.fields().isEmpty())
                .toList();
        List<Property> ordered = members.keySet().stream().map(properties::get).toList();
        return new ObjectModel(object.code(), object.label(), classes.get(object.code()), ordered, models);
    }

    private Collection<String> jsonNames() {
        Set<String> names = new HashSet<>();
        object.fields().forEach(field -> names.add(field.name()));
        object.references().forEach(link -> names.add(link.name()));
        object.collections().forEach(link -> names.add(link.name()));
        customFields().forEach(field -> names.add(CUSTOM + field.name()));
        return names;
    }

    private static <T> Stream<T> sorted(List<T> all, Function<T, String> name) {
        return all.stream()
                .sorted(Comparator.comparing((T each) -> !name.apply(each).equals("ID"))
                        .thenComparing(name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(name));
    }

    /** The type is asked for only where it is needed: asking names a type of choices. */
    private void add(String jsonName, String suffix, Supplier<ValueType> type, String label, boolean readOnly) {
        if (chosen.has(jsonName) && !members.containsKey(jsonName)) {
            String words = jsonName.startsWith(CUSTOM) ? "de " + jsonName.substring(CUSTOM.length()) : jsonName;
            members.put(
                    jsonName,
                    new Member(
                            jsonName,
                            Identifiers.property(words),
                            suffix,
                            type.get(),
                            label,
                            readOnly && !IDENTITY.contains(jsonName)));
        }
    }

    private ValueType fieldType(ChoiceTypes choices, FieldDescription field) {
        return field.name().equals(PARAMETER_VALUES)
                ? ValueType.of(ValueKind.MAP)
                : choices.of(object.code(), classes.get(object.code()), field);
    }

    private ValueType linkType(LinkDescription link) {
        String type = classes.get(link.target());
        return type == null ? ValueType.of(ValueKind.MAP) : new ValueType(ValueKind.OBJECT, type, false);
    }

    private ValueType collectionType(LinkDescription link) {
        return link.name().equals(PARAMETER_VALUES)
                ? ValueType.of(ValueKind.MAP)
                : linkType(link).asList();
    }

    /** Those of the forms, and what the metadata list beside them, by name; the form knows more of a field. */
    private Collection<CustomField> customFields() {
        Map<String, CustomField> fields = new TreeMap<>();
        object.custom().forEach(field -> fields.put(field.name(), field));
        forms.forEach(form -> form.fields().forEach(field -> fields.put(field.name(), field)));
        return fields.values();
    }

    /** Members whose name is right in Java as it is have the first choice. */
    private Map<String, Property> named(NameSpace names) {
        Map<String, Property> properties = new LinkedHashMap<>();
        List<Member> order = new ArrayList<>(members.values());
        order.sort(Comparator.comparing(member -> !member.wantedName().equals(member.jsonName())));
        order.forEach(member -> properties.put(
                member.jsonName(),
                new Property(
                        member.jsonName(),
                        names.take(member.wantedName(), member.suffix()),
                        member.type(),
                        member.label(),
                        member.readOnly())));
        return properties;
    }

    private FormModel form(
            FormDescription form, Map<String, Property> properties, NameSpace accessors, NameSpace types) {
        NameSpace names = new NameSpace(Reserved.PROPERTIES);
        List<FormField> fields = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CustomField field : form.fields()) {
            Property property = properties.get(CUSTOM + field.name());
            if (property != null && seen.add(field.name())) {
                fields.add(new FormField(names.take(Identifiers.property(field.name()), "Custom"), property));
            }
        }
        String words = form.name().toLowerCase(Locale.ROOT).endsWith("form") ? form.name() : form.name() + " Form";
        return new FormModel(
                form.name(),
                form.description(),
                types.take(Identifiers.type(words), "Type"),
                accessors.take(Identifiers.property(words), "Type"),
                fields);
    }
}

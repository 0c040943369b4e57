package io.github.camelworkfront.codegen.model;

import io.github.camelworkfront.codegen.metadata.ChoiceDescription;
import io.github.camelworkfront.codegen.metadata.CustomField;
import io.github.camelworkfront.codegen.metadata.FieldDescription;
import io.github.camelworkfront.codegen.metadata.Metadata;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The types of fields that choose from a list. A custom field has one type wherever it is used, as it is one thing at the tenant. */
final class ChoiceTypes {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private final Metadata metadata;
    private final NameSpace names;
    private final Map<String, ChoiceModel> models = new HashMap<>();

    ChoiceTypes(Metadata metadata, NameSpace names) {
        this.metadata = metadata;
        this.names = names;
    }

    /** The type of a field, which is a choice where the metadata has a list for it. */
    ValueType of(String code, String objectType, FieldDescription field) {
        ValueType plain = FieldKinds.of(field.type());
        String key = Metadata.choiceKey(code, field.name());
        List<ChoiceDescription> choices =
                field.choices().isEmpty() ? metadata.choices().getOrDefault(key, List.of()) : field.choices();
        boolean numeric = isNumber(plain.kind());
        if (!isChosen(plain.kind(), choices, numeric)) {
            return plain;
        }
        ChoiceModel model = models.get(key);
        if (model == null) {
            String typeName = names.take(objectType + Identifiers.type(field.name()), "Choice");
            model = model(typeName, field.name() + " of " + objectType, numeric, choices);
            models.put(key, model);
        }
        return new ValueType(ValueKind.CHOICE, model.typeName(), plain.many());
    }

    /** The type of a custom field. */
    ValueType of(CustomField field) {
        ValueType plain = FieldKinds.of(field);
        if (plain.kind() != ValueKind.TEXT || field.choices().isEmpty()) {
            return plain;
        }
        String key = "DE:" + field.name();
        ChoiceModel model = models.get(key);
        if (model == null) {
            String typeName = names.take(Identifiers.type(field.name()) + "Option", "Choice");
            model = model(typeName, "the custom field " + field.name(), false, field.choices());
            models.put(key, model);
        }
        return new ValueType(ValueKind.CHOICE, model.typeName(), plain.many());
    }

    List<ChoiceModel> models() {
        return models.values().stream()
                .sorted(Comparator.comparing(ChoiceModel::typeName))
                .toList();
    }

    private static boolean isNumber(ValueKind kind) {
        return Set.of(ValueKind.INTEGER, ValueKind.LONG, ValueKind.DECIMAL).contains(kind);
    }

    private static boolean isChosen(ValueKind kind, List<ChoiceDescription> choices, boolean numeric) {
        if (choices.isEmpty()) {
            return false;
        }
        return numeric
                ? choices.stream()
                        .allMatch(choice -> WHOLE_NUMBER.matcher(choice.value()).matches())
                : kind == ValueKind.TEXT || kind == ValueKind.ANY;
    }

    private static ChoiceModel model(String typeName, String what, boolean numeric, List<ChoiceDescription> choices) {
        NameSpace constants = new NameSpace(Set.of());
        List<ChoiceModel.Constant> all = new ArrayList<>();
        for (ChoiceDescription choice : choices) {
            String label = choice.label().isBlank() ? choice.value() : choice.label();
            String name = constants.take(Identifiers.constant(label), "_" + Identifiers.constant(choice.value()));
            all.add(new ChoiceModel.Constant(name, choice.value(), choice.label()));
        }
        return new ChoiceModel(typeName, what, numeric, all);
    }
}

package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads answers of the service, in any order and nested in any way: what each of them is shows in its members. Known are the answers of
 * {@code OBJ/metadata}, rows of forms ({@code CTGY}) and rows of statuses and the like ({@code CSTEM}); others are passed over.
 */
public final class MetadataReader {

    private final Map<String, ObjectDescription> objects = new LinkedHashMap<>();
    private final Map<String, FormDescription> forms = new LinkedHashMap<>();
    private final Map<String, List<ChoiceDescription>> choices = new LinkedHashMap<>();

    /** Reads one more answer; of two descriptions of the same thing the later holds. */
    public MetadataReader read(JsonNode answer) {
        if (ObjectJson.isOne(answer)) {
            ObjectDescription object = ObjectJson.read(answer);
            objects.put(object.code(), object);
        } else if (FormJson.isOne(answer)) {
            FormDescription form = FormJson.read(answer);
            forms.put(form.name(), form);
        } else if (answer.path("enumClass").isTextual()) {
            readChoice(answer);
        } else {
            answer.forEach(this::read);
        }
        return this;
    }

    /** All that was read so far. */
    public Metadata metadata() {
        return new Metadata(objects, List.copyOf(forms.values()), choices);
    }

    private void readChoice(JsonNode row) {
        String value = row.path("value").asText("");
        if (value.isEmpty()) {
            return;
        }
        Metadata.choiceKey(row.get("enumClass").asText()).ifPresent(key -> {
            List<ChoiceDescription> known = choices.computeIfAbsent(key, unused -> new ArrayList<>());
            // Groups may have statuses of their own with the codes of others: the first one names it.
            if (known.stream().noneMatch(choice -> choice.value().equals(value))) {
                known.add(new ChoiceDescription(value, row.path("label").asText("")));
            }
        });
    }
}

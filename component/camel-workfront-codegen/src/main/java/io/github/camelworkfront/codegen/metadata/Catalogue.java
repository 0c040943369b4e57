package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The object catalogue that comes with the component: names without types. What a field holds and what a reference points at is
 * therefore told from its name, by {@link FieldTypes} and {@link LinkTargets}, where the name is plain enough; statuses and the like
 * are those that every tenant begins with.
 */
public final class Catalogue {

    private static final String OBJECTS = "/io/github/camelworkfront/catalog/objects.json";
    private static final String CHOICES = "/io/github/camelworkfront/codegen/choices.json";

    private Catalogue() {}

    /** All of the catalogue; needs no network. */
    public static Metadata read() {
        JsonNode types = resource(OBJECTS).path("types");
        LinkTargets targets = new LinkTargets(types);
        Map<String, ObjectDescription> objects = new LinkedHashMap<>();
        types.forEach(type -> objects.put(type.get("code").asText(), object(type, targets)));
        return new Metadata(objects, List.of(), choices());
    }

    /** What statuses and the like are at every tenant, for metadata that does not list them. */
    public static Map<String, List<ChoiceDescription>> choices() {
        return new MetadataReader().read(resource(CHOICES)).metadata().choices();
    }

    private static ObjectDescription object(JsonNode type, LinkTargets targets) {
        String code = type.get("code").asText();
        return new ObjectDescription(
                code,
                type.path("apiName").asText(),
                type.path("label").asText(),
                names(type, "fields").stream()
                        .map(name -> new FieldDescription(name, "", FieldTypes.of(name), List.of(), false))
                        .toList(),
                names(type, "references").stream()
                        .map(name -> new LinkDescription(name, "", targets.reference(code, name), false))
                        .toList(),
                names(type, "collections").stream()
                        .map(name -> new LinkDescription(name, "", targets.collection(code, name), false))
                        .toList(),
                List.of());
    }

    private static Set<String> names(JsonNode type, String section) {
        Set<String> names =
                new LinkedHashSet<>(section.equals("fields") ? List.of("ID", "objCode") : new ArrayList<>());
        // A name with a colon is a path to a field of another object.
        type.path(section).forEach(name -> {
            if (!name.asText().contains(":")) {
                names.add(name.asText());
            }
        });
        return names;
    }

    private static JsonNode resource(String path) {
        try (InputStream in = Catalogue.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + path + " is not on the classpath");
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + path + " cannot be read", e);
        }
    }
}

package io.github.camelworkfront.sandbox.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;

/** Turns {@code objects.json} into object types. */
final class CatalogReader {

    private static final String RESOURCE = "/io/github/camelworkfront/sandbox/objects.json";
    private static final List<String> ALWAYS = List.of("ID", "objCode", "customerID");

    private final ReferenceTargets referenceTargets;
    private final CollectionRules collectionRules;

    private CatalogReader(List<JsonNode> nodes) {
        referenceTargets = new ReferenceTargets(nodes);
        Map<String, Set<String>> fields = new HashMap<>();
        nodes.forEach(node -> fields.put(node.get("code").asText(), fieldsWithReferences(node)));
        collectionRules = new CollectionRules(referenceTargets, fields);
    }

    static List<ObjectType> read() {
        try (InputStream in = CatalogReader.class.getResourceAsStream(RESOURCE)) {
            List<JsonNode> nodes = new ArrayList<>();
            new ObjectMapper().readTree(in).forEach(nodes::add);
            CatalogReader reader = new CatalogReader(nodes);
            return nodes.stream().map(reader::type).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled object catalogue cannot be read", e);
        }
    }

    private static Set<String> fieldsWithReferences(JsonNode node) {
        Set<String> fields = new LinkedHashSet<>(words(node, "fields"));
        words(node, "references").forEach(reference -> fields.add(reference + "ID"));
        return fields;
    }

    private ObjectType type(JsonNode node) {
        String code = node.get("code").asText();
        Set<String> fields = words(node, "fields");
        Map<String, ObjectCollection> collections = collectionRules.of(code, words(node, "collections"));
        Map<String, String> references = referenceTargets.of(code, words(node, "references"), fields);
        return new ObjectType(
                code,
                node.get("name").asText(),
                node.get("apiName").asText(),
                node.get("label").asText(),
                List.copyOf(words(node, "aliases")),
                node.path("secondary").asBoolean(),
                words(node, "operations"),
                node.path("copy").asBoolean(),
                directFields(fields, references, collections),
                fields.isEmpty() || node.path("fieldsTruncated").asBoolean(),
                defaultFields(node, fields),
                references,
                collections,
                map(node.path("actions"), CatalogReader::action),
                map(node.path("namedQueries"), (name, args) -> new NamedQuery(name, arguments(args))),
                words(node, "shareCoreActions"),
                words(node, "shareForbiddenActions"),
                node.path("unsupportedOnly").asBoolean(),
                node.path("eventSubscription").asBoolean());
    }

    /** Fields of the data, plus the IDs behind references, less what the data lists among the fields but is a relation. */
    private static Set<String> directFields(
            Set<String> listed, Map<String, String> references, Map<String, ObjectCollection> collections) {
        Set<String> fields = new LinkedHashSet<>(ALWAYS);
        fields.addAll(listed);
        references.keySet().forEach(reference -> fields.add(reference + "ID"));
        fields.remove("parameterValues");
        fields.removeAll(references.keySet());
        fields.removeAll(collections.keySet());
        return Collections.unmodifiableSet(fields);
    }

    /** The recorded defaults; of other types {@code ID}, {@code objCode} and, where they have one, {@code name}. */
    private static List<String> defaultFields(JsonNode node, Set<String> fields) {
        Set<String> defaults = new LinkedHashSet<>();
        defaults.add("ID");
        if (fields.isEmpty() || fields.contains("name")) {
            defaults.add("name");
        }
        defaults.add("objCode");
        defaults.addAll(words(node, "defaultFields"));
        return List.copyOf(defaults);
    }

    private static ActionType action(String name, JsonNode node) {
        return new ActionType(
                name, arguments(node.path("arguments")), node.path("result").asText(null));
    }

    private static List<Argument> arguments(JsonNode node) {
        return List.copyOf(
                map(node, (name, type) -> new Argument(name, type.asText())).values());
    }

    private static <T> Map<String, T> map(JsonNode node, BiFunction<String, JsonNode, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        node.properties().forEach(e -> map.put(e.getKey(), value.apply(e.getKey(), e.getValue())));
        return Collections.unmodifiableMap(map);
    }

    private static Set<String> words(JsonNode node, String member) {
        Set<String> words = new LinkedHashSet<>();
        StreamSupport.stream(node.path(member).spliterator(), false)
                .map(JsonNode::asText)
                .forEach(words::add);
        return Collections.unmodifiableSet(words);
    }
}

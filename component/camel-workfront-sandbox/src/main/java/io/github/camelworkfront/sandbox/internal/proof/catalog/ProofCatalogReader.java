package io.github.camelworkfront.sandbox.internal.proof.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Turns {@code proof-operations.json} and {@code proof-types.json} into a catalogue. */
final class ProofCatalogReader {

    private static final String FOLDER = "/io/github/camelworkfront/sandbox/";

    private ProofCatalogReader() {}

    static ProofCatalog read() {
        Map<String, ProofOperation> latest = new LinkedHashMap<>();
        Map<String, ProofOperation> unversioned = new LinkedHashMap<>();
        for (JsonNode node : tree("proof-operations.json")) {
            ProofOperation operation = operation(node);
            latest.put(operation.name(), operation);
            if (node.path("inUnversionedWsdl").asBoolean()) {
                unversioned.put(operation.name(), unversioned(node, operation));
            }
        }
        Map<String, ProofType> types = new LinkedHashMap<>();
        tree("proof-types.json").forEach(node -> types.put(node.get("name").asText(), type(node)));
        return new ProofCatalog(new ProofEdition(latest), new ProofEdition(unversioned), types);
    }

    private static JsonNode tree(String file) {
        try (InputStream in = ProofCatalogReader.class.getResourceAsStream(FOLDER + file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled " + file + " cannot be read", e);
        }
    }

    private static ProofOperation operation(JsonNode node) {
        List<ProofParameter> parameters = elements(node.get("params"))
                .map(p ->
                        new ProofParameter(p.get("name").asText(), p.get("type").asText()))
                .toList();
        return new ProofOperation(
                node.get("name").asText(),
                parameters,
                node.get("returns").asText(),
                node.get("group").asText());
    }

    private static ProofOperation unversioned(JsonNode node, ProofOperation latest) {
        List<ProofParameter> parameters = latest.parameters();
        if (node.has("unversionedParams")) {
            parameters = elements(node.get("unversionedParams"))
                    .map(JsonNode::asText)
                    .map(name -> unversionedParameter(latest, name))
                    .toList();
        } else if (node.has("unversionedParamCount")) {
            parameters = parameters.subList(0, node.get("unversionedParamCount").asInt());
        }
        String returns = node.path("unversionedReturns").asText(latest.returns());
        return new ProofOperation(latest.name(), parameters, returns, latest.group());
    }

    /** Only {@code getFileDownloadLink} has lost a parameter, the id of a file; such ids are numbers. */
    private static ProofParameter unversionedParameter(ProofOperation latest, String name) {
        return latest.parameter(name).orElseGet(() -> new ProofParameter(name, "int"));
    }

    private static ProofType type(JsonNode node) {
        List<ProofField> fields = elements(node.path("fields"))
                .map(f -> new ProofField(
                        f.get("name").asText(),
                        f.get("type").asText(),
                        f.path("optional").asBoolean()))
                .toList();
        return new ProofType(
                node.get("name").asText(), Optional.ofNullable(node.path("item").asText(null)), fields);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

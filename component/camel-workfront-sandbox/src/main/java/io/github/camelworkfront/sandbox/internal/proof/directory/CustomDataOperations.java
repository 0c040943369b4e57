package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Fields;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk.ProofSummary;
import java.util.List;
import java.util.Map;

/**
 * Custom data of proofs: sections of named fields. Choices: what is set takes the place of all that there was, a section and a field need
 * a name, and values come back as they were sent.
 */
final class CustomDataOperations {

    private final Directory directory;

    CustomDataOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations.with("getProofCustomData", this::get).with("setProofCustomData", this::set);
    }

    private List<Map<String, Object>> get(ProofCall call) {
        return directory.notes().customData(proof(call).fileId());
    }

    private boolean set(ProofCall call) {
        ProofSummary proof = proof(call);
        List<Map<String, Object>> sections = call.objects("Data");
        directory
                .notes()
                .customData(
                        proof.fileId(),
                        sections.stream().map(CustomDataOperations::section).toList());
        directory.logProof(call, proof, "Custom data changed", null);
        return true;
    }

    private static Map<String, Object> section(Map<String, Object> sent) {
        return Fields.of("name", name(sent))
                .and(
                        "fields",
                        objects(sent, "fields").stream()
                                .map(CustomDataOperations::field)
                                .toList())
                .asMap();
    }

    private static Map<String, Object> field(Map<String, Object> sent) {
        return Fields.of("name", name(sent))
                .and("type", Arguments.field(sent, "type", Integer.class::cast, 0))
                .and("value", sent.get("value"))
                .and("multiple", sent.get("multiple"))
                .and(
                        "options",
                        objects(sent, "options").stream()
                                .map(CustomDataOperations::option)
                                .toList())
                .asMap();
    }

    private static Map<String, Object> option(Map<String, Object> sent) {
        return Fields.of("name", name(sent))
                .and("selected", Arguments.field(sent, "selected", Boolean.class::cast, false))
                .asMap();
    }

    private static Object name(Map<String, Object> sent) {
        Object name = sent.get("name");
        if (name == null) {
            throw ProofFault.required("string", "name");
        }
        return name;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> sent, String field) {
        return sent.get(field) instanceof List<?> items ? (List<Map<String, Object>>) items : List.of();
    }

    private ProofSummary proof(ProofCall call) {
        return directory.desk().require(call.requiredNumber("FileID"), call.user());
    }
}

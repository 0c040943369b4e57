package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Decision;
import io.github.camelworkfront.sandbox.internal.proof.account.DecisionReason;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import java.util.List;
import java.util.Map;

/** The decisions of an account, which it renames and hides, and the reasons for them. */
final class DecisionOperations {

    private final Directory directory;

    DecisionOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations
                .with("getDecisions", this::decisions)
                .with("updateDecision", this::update)
                .with("getDecisionReasons", this::reasons)
                .with("createDecisionReason", this::createReason);
    }

    private List<Map<String, Object>> decisions(ProofCall call) {
        return directory.accountNamed(call).decisions().stream()
                .map(Decision::asMap)
                .toList();
    }

    private Map<String, Object> update(ProofCall call) {
        Decision changed = directory
                .accountNamed(call)
                .decisions()
                .update(call.requiredNumber("DecisionId"), known -> changed(call, known))
                .orElseThrow(() -> Faults.unknown("Decision"));
        directory.log(call, "Decision updated", changed.name());
        return changed.asMap();
    }

    private static Decision changed(ProofCall call, Decision known) {
        return new Decision(
                known.id(),
                Arguments.text(call, "Name", known.name()),
                call.flag("Status", known.status()),
                call.flag("Reason", known.reason()),
                call.flag("PostMessage", known.postMessage()));
    }

    private List<Map<String, Object>> reasons(ProofCall call) {
        return directory.accountNamed(call).reasons().stream()
                .map(DecisionReason::asMap)
                .toList();
    }

    private boolean createReason(ProofCall call) {
        String name = call.required("Name");
        int id = directory.nextId();
        directory.accountNamed(call).reasons().add(id, new DecisionReason(id, name, call.flag("Text", false)));
        directory.log(call, "Decision reason created", name);
        return true;
    }
}

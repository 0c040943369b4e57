package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proofs with stages: making them, with stages of the request or of a template, and their stages. */
final class WorkflowOperations {

    private static final String FILE = "FileID";

    private final ProofWorld world;
    private final Proofs proofs;
    private final NewProofs newProofs;
    private final Sources sources;
    private final Stages stages;
    private final Progression progression;
    private final ProofText text;
    private final StageText stageText;

    WorkflowOperations(
            ProofWorld world,
            Proofs proofs,
            NewProofs newProofs,
            Sources sources,
            Stages stages,
            Progression progression,
            ProofText text,
            StageText stageText) {
        this.world = world;
        this.proofs = proofs;
        this.newProofs = newProofs;
        this.sources = sources;
        this.stages = stages;
        this.progression = progression;
        this.text = text;
        this.stageText = stageText;
    }

    void register(Registrar operations) {
        operations
                .with("createWorkflowProof", call -> create(call, null, requested(call)))
                .with("createWorkflowProofVersion", call -> create(call, parent(call), requested(call)))
                .with("createWorkflowTemplateProof", call -> create(call, null, ofTemplate(call)))
                .with("createWorkflowTemplateProofVersion", call -> create(call, parent(call), ofTemplate(call)))
                .with("addWorkflowStage", this::addStage)
                .with("updateWorkflowProofStage", this::updateStage)
                .with("getProofStages", call -> stageText.stages(visible(call)))
                .with("getProofStage", this::stage);
    }

    private Proof parent(ProofCall call) {
        return proofs.managed(call.user(), call.requiredNumber("ParentFileID"));
    }

    private static List<StageForm> requested(ProofCall call) {
        List<Map<String, Object>> forms = call.objects("Stages");
        if (forms.isEmpty()) {
            throw Faults.conflict("A workflow proof needs at least one stage.");
        }
        return forms.stream().map(StageForm::new).toList();
    }

    private List<StageForm> ofTemplate(ProofCall call) {
        return world
                .directory()
                .templateStages(call.requiredNumber("WorkflowTemplateID"))
                .orElseThrow(() -> Faults.unknown("Workflow Template"))
                .stream()
                .map(StageForm::new)
                .toList();
    }

    /** Several sources of a version make one proof: it can only be followed by one. */
    private Object create(ProofCall call, Proof parent, List<StageForm> forms) {
        List<Sources.Named> named = sources.several(call);
        if (parent != null && named.size() > 1) {
            throw Faults.conflict("Several files make one version only if CombinedProof is true.");
        }
        List<Map<String, Object>> created = new ArrayList<>();
        for (Sources.Named one : named) {
            Proof proof = newProofs.begin(call, parent, one.name(), one.source());
            proof.combined(call.flag("CombinedProof", false));
            proof.silent(call.flag("SuppressNewProofNotification", false));
            Optional.ofNullable(call.number("WorkflowTemplateID")).ifPresent(proof::templateId);
            stages.add(proof, forms);
            created.add(text.workflowProof(newProofs.finish(call.user(), proof), call.baseUrl()));
        }
        return created;
    }

    private Object addStage(ProofCall call) {
        Proof proof = managed(call);
        if (proof.workflow().stages().isEmpty()) {
            throw Faults.conflict("The proof has no workflow.");
        }
        stages.add(proof, List.of(new StageForm(call.object("Stage"))));
        progression.advance(proof);
        List<Stage> all = proof.workflow().stages();
        return stageText.workflowStage(proof, all.get(all.size() - 1), call.baseUrl());
    }

    private Object updateStage(ProofCall call) {
        Proof proof = managed(call);
        StageForm form = new StageForm(call.object("Stage"));
        Stage stage = stage(proof, form.id());
        progression.changing(proof, () -> stages.update(proof, stage, form));
        return stageText.workflowStage(proof, stage, call.baseUrl());
    }

    private Object stage(ProofCall call) {
        Proof proof = visible(call);
        return stageText.stage(proof, stage(proof, call.requiredNumber("StageID")));
    }

    private static Stage stage(Proof proof, int id) {
        return proof.workflow().stage(id).orElseThrow(() -> Faults.unknown("Stage"));
    }

    private Proof managed(ProofCall call) {
        return proofs.managed(call.user(), call.requiredNumber(FILE));
    }

    private Proof visible(ProofCall call) {
        return proofs.visible(call.user(), call.requiredNumber(FILE));
    }
}

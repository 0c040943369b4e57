package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes proofs as {@code SOAPFileObject} and {@code SOAPWorkflowProofObject}. */
final class ProofText {

    private final Words words;
    private final ReviewerText reviewers;
    private final StageText stages;

    ProofText(Words words, ReviewerText reviewers, StageText stages) {
        this.words = words;
        this.reviewers = reviewers;
        this.stages = stages;
    }

    /** Writes several proofs, each as a {@code SOAPFileObject}. */
    List<Map<String, Object>> files(List<Proof> proofs, String baseUrl) {
        return proofs.stream().map(proof -> file(proof, baseUrl)).toList();
    }

    /** Writes a {@code SOAPFileObject}. */
    Map<String, Object> file(Proof proof, String baseUrl) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("file_id", proof.id());
        text.putAll(common(proof, baseUrl));
        text.put("sourcename", proof.source().name());
        text.put("deadline", words.deadline(proof));
        words.workspace(proof).ifPresent(name -> {
            text.put("workspace_id", proof.workspaceId());
            text.put("workspace_name", name);
        });
        int former = proof.chain().before(proof.id());
        if (former != 0) {
            text.put("parent_file_id", former);
        }
        text.put("automated_workflow", proof.workflow().stages().isEmpty() ? 0 : 1);
        text.put("stages", stages.stages(proof));
        text.put("progress", reviewers.progress(proof, proof.review().reviewers()));
        proof.review()
                .decidedAt()
                .ifPresent(time -> text.put("last_decision_change_date", (int) time.getEpochSecond()));
        return text;
    }

    /** Writes a {@code SOAPWorkflowProofObject}. */
    Map<String, Object> workflowProof(Proof proof, String baseUrl) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("proof_id", proof.id());
        text.putAll(common(proof, baseUrl));
        text.put("stages", stages.workflowStages(proof, baseUrl));
        text.put("workspace_id", proof.workspaceId());
        text.put("workspace_name", words.workspace(proof).orElse(""));
        text.put("combined_proof", proof.combined());
        return text;
    }

    private Map<String, Object> common(Proof proof, String baseUrl) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", proof.proofing() ? "proof" : "file");
        text.put("filename", proof.name());
        text.put("filesize", Long.toString(proof.source().size()));
        text.put("version", proof.chain().number(proof.id()));
        text.put("versions", proof.chain().size());
        text.put("upload_time", Dates.seconds(proof.uploadedAt()));
        text.put("uploader_id", proof.uploaderId());
        text.put("uploader", words.user(proof.uploaderId()));
        text.put("owner_id", proof.ownerId());
        text.put("owner", words.user(proof.ownerId()));
        if (proof.templateId() != 0) {
            text.put("workflow_template_id", proof.templateId());
        }
        text.put("status", words.state(proof));
        text.put("decision", words.decision(proof));
        text.put("team_url", new Addresses(baseUrl).team(proof));
        text.put("settings", settings(proof));
        text.put("custom_link_url", proof.linkUrl());
        text.put("custom_link_label", proof.linkLabel());
        text.put("menus_links", List.of());
        text.put("swf", proof.flash());
        text.put("decision_reasons", List.of());
        text.put("token", proof.token());
        text.put("pages", proof.source().pages());
        proof.referenceId().ifPresent(reference -> text.put("reference_id", reference));
        return text;
    }

    private static Map<String, Object> settings(Proof proof) {
        Map<String, Object> settings = proof.settings().fields();
        settings.put(
                "primary_decision_maker",
                proof.review().reviewers().stream()
                        .filter(Reviewer::primary)
                        .map(reviewer -> Integer.toString(reviewer.id()))
                        .findFirst()
                        .orElse(""));
        return settings;
    }
}

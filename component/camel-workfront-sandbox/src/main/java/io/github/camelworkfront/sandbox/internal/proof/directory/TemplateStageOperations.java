package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.TemplateRecipient;
import io.github.camelworkfront.sandbox.internal.proof.account.TemplateStage;
import io.github.camelworkfront.sandbox.internal.proof.account.WorkflowTemplate;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The stages of workflow templates and who reviews on them. A choice: a stage on which another depends cannot be deleted. */
final class TemplateStageOperations {

    private final Templates templates;
    private final StageReader reader;
    private final RecipientReader recipients;

    TemplateStageOperations(Templates templates, StageReader reader, RecipientReader recipients) {
        this.templates = templates;
        this.reader = reader;
        this.recipients = recipients;
    }

    void register(Registrar operations) {
        operations
                .with("getWorkflowTemplateStage", call -> templates.stage(call).asMap())
                .with("addTemplateStage", this::add)
                .with("updateTemplateStage", this::update)
                .with("deleteTemplateStage", this::deleteOne)
                .with("deleteTemplateStages", this::deleteSeveral)
                .with(
                        "getWorkflowTemplateStageRecipient",
                        call -> templates.recipient(call).asMap())
                .with("addTemplateStageRecipients", this::addRecipients)
                .with("updateTemplateStageRecipient", this::updateRecipient)
                .with("deleteTemplateStageRecipient", this::deleteRecipient)
                .with("deleteTemplateStageRecipients", this::deleteRecipients);
    }

    private Map<String, Object> add(ProofCall call) {
        WorkflowTemplate template = templates.changeable(call);
        call.required("Stage");
        TemplateStage stage = reader.stage(call.object("Stage"), template.stages());
        return templates.change(call, template, known -> known.with(stage)).asMap();
    }

    private Map<String, Object> update(ProofCall call) {
        WorkflowTemplate template = templates.changeable(call);
        call.required("Stage");
        Map<String, Object> request = call.object("Stage");
        TemplateStage known = Templates.stage(template, (Integer) request.get("stage_id"));
        List<TemplateStage> others = template.stages().stream()
                .filter(stage -> stage.id() != known.id())
                .toList();
        TemplateStage.Rules rules = reader.rules(request, known.rules(), others);
        return changed(call, template, known.id(), stage -> RecipientReader.checked(stage.with(rules)))
                .asMap();
    }

    private boolean deleteOne(ProofCall call) {
        WorkflowTemplate template = templates.changeable(call);
        call.required("StageID");
        return delete(call, template, List.of(call.number("StageID")));
    }

    private boolean deleteSeveral(ProofCall call) {
        WorkflowTemplate template = templates.changeable(call);
        call.required("StageIDs");
        return delete(call, template, ids(call, "StageIDs"));
    }

    private boolean delete(ProofCall call, WorkflowTemplate template, List<Integer> gone) {
        gone.forEach(id -> Templates.stage(template, id));
        boolean needed = template.stages().stream()
                .filter(stage -> !gone.contains(stage.id()))
                .anyMatch(stage -> stage.rules().dependsOn() != null
                        && gone.contains(stage.rules().dependsOn()));
        if (needed) {
            throw ProofFault.invalid("Another stage depends on the stage.");
        }
        templates.change(call, template, known -> known.without(gone));
        return true;
    }

    private Map<String, Object> addRecipients(ProofCall call) {
        WorkflowTemplate template = templates.changeableWithStage(call);
        call.required("Recipients");
        int id = call.number("StageID");
        List<TemplateStage> others =
                template.stages().stream().filter(stage -> stage.id() != id).toList();
        TemplateStage stage = recipients.add(Templates.stage(template, id), call.objects("Recipients"), others);
        return changed(call, template, id, known -> stage).asMap();
    }

    private Map<String, Object> updateRecipient(ProofCall call) {
        WorkflowTemplate template = templates.changeableWithStage(call);
        TemplateStage stage = Templates.stage(template, call.number("StageID"));
        call.required("Recipient");
        Map<String, Object> request = call.object("Recipient");
        TemplateRecipient recipient =
                stage.recipient((Integer) request.get("recipient_id")).orElseThrow(ProofFault::invalidRecipient);
        TemplateRecipient changed = recipients.change(request, recipient);
        List<TemplateRecipient> all = stage.recipients().stream()
                .map(known -> known.id() == changed.id() ? changed : known)
                .toList();
        changed(call, template, stage.id(), known -> RecipientReader.checked(known.with(all)));
        return changed.asMap();
    }

    private boolean deleteRecipient(ProofCall call) {
        call.required("RecipientID");
        return deleteRecipients(call, List.of(call.number("RecipientID")));
    }

    private boolean deleteRecipients(ProofCall call) {
        call.required("RecipientIDs");
        return deleteRecipients(call, ids(call, "RecipientIDs"));
    }

    private boolean deleteRecipients(ProofCall call, List<Integer> gone) {
        WorkflowTemplate template = templates.changeableWithStage(call);
        TemplateStage stage = Templates.stage(template, call.number("StageID"));
        gone.forEach(id -> stage.recipient(id).orElseThrow(ProofFault::invalidRecipient));
        changed(
                call,
                template,
                stage.id(),
                known -> known.with(known.recipients().stream()
                        .filter(recipient -> !gone.contains(recipient.id()))
                        .toList()));
        return true;
    }

    private TemplateStage changed(
            ProofCall call, WorkflowTemplate template, int stageId, UnaryOperator<TemplateStage> change) {
        return templates
                .change(call, template, known -> known.with(stageId, change))
                .stage(stageId)
                .orElseThrow(() -> Faults.unknown("Stage"));
    }

    private static List<Integer> ids(ProofCall call, String parameter) {
        return call.list(parameter).stream().map(Integer.class::cast).toList();
    }
}

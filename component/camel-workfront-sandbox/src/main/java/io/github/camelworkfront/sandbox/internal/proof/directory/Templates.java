package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Shelf;
import io.github.camelworkfront.sandbox.internal.proof.account.TemplateRecipient;
import io.github.camelworkfront.sandbox.internal.proof.account.TemplateStage;
import io.github.camelworkfront.sandbox.internal.proof.account.WorkflowTemplate;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds workflow templates, their stages and recipients for a caller. Choices: owners, administrators and those with whom a template is
 * shared see it; owners and administrators change it.
 */
final class Templates {

    private final Directory directory;

    Templates(Directory directory) {
        this.directory = directory;
    }

    /** Returns the templates that the caller sees. */
    Stream<WorkflowTemplate> of(ProofCall call, int accountId) {
        return directory.accounts().find(accountId).stream()
                .flatMap(account -> account.templates().stream())
                .filter(template -> sees(call, template));
    }

    WorkflowTemplate visible(ProofCall call) {
        call.required("WorkflowTemplateID");
        Integer id = call.number("WorkflowTemplateID");
        return visible(
                call,
                shelfWith(call, known -> Integer.valueOf(known.id()).equals(id))
                        .find(id)
                        .orElseThrow(() -> Faults.unknown("Workflow Template")));
    }

    WorkflowTemplate changeable(ProofCall call) {
        return changeable(call, visible(call));
    }

    private static WorkflowTemplate changeable(ProofCall call, WorkflowTemplate template) {
        if (template.ownerId() != call.user().id() && !call.user().tier().administers()) {
            throw ProofFault.notPermitted();
        }
        return template;
    }

    /** Finds the template of the stage that {@code StageID} names, for changes. */
    WorkflowTemplate changeableWithStage(ProofCall call) {
        return changeable(call, withStage(call));
    }

    /** Finds the stage that {@code StageID} names. */
    TemplateStage stage(ProofCall call) {
        return stage(withStage(call), call.number("StageID"));
    }

    static TemplateStage stage(WorkflowTemplate template, Integer stageId) {
        return template.stage(stageId).orElseThrow(() -> Faults.unknown("Stage"));
    }

    /** Finds the recipient that {@code RecipientID} names. */
    TemplateRecipient recipient(ProofCall call) {
        call.required("RecipientID");
        Integer id = call.number("RecipientID");
        WorkflowTemplate template = first(
                call,
                known -> known.stages().stream()
                        .anyMatch(stage -> stage.recipient(id).isPresent()),
                ProofFault.invalidRecipient());
        return template.stages().stream()
                .flatMap(stage -> stage.recipient(id).stream())
                .findFirst()
                .orElseThrow(ProofFault::invalidRecipient);
    }

    private WorkflowTemplate withStage(ProofCall call) {
        call.required("StageID");
        Integer id = call.number("StageID");
        return first(call, template -> template.stage(id).isPresent(), Faults.unknown("Stage"));
    }

    private WorkflowTemplate first(ProofCall call, Predicate<WorkflowTemplate> which, ProofFault otherwise) {
        return visible(
                call, shelfWith(call, which).stream().filter(which).findFirst().orElseThrow(() -> otherwise));
    }

    private static WorkflowTemplate visible(ProofCall call, WorkflowTemplate template) {
        if (!sees(call, template)) {
            throw ProofFault.notPermitted();
        }
        return template;
    }

    private static boolean sees(ProofCall call, WorkflowTemplate template) {
        return template.ownerId() == call.user().id()
                || template.sharedUsers().contains(call.user().id())
                || call.user().tier().administers();
    }

    /** Puts a changed template in the place of the former. */
    WorkflowTemplate change(ProofCall call, WorkflowTemplate template, UnaryOperator<WorkflowTemplate> change) {
        directory.log(call, "Workflow template updated", template.name());
        return shelfWith(call, known -> known.id() == template.id())
                .update(template.id(), change)
                .orElseThrow(() -> Faults.unknown("Workflow Template"));
    }

    /** Takes a template away. */
    void remove(ProofCall call, WorkflowTemplate template) {
        shelfWith(call, known -> known.id() == template.id()).remove(template.id());
    }

    private Shelf<WorkflowTemplate> shelfWith(ProofCall call, Predicate<WorkflowTemplate> which) {
        return directory
                .holder(call, account -> account.templates().stream().anyMatch(which))
                .templates();
    }
}

package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.TemplateRecipient;
import io.github.camelworkfront.sandbox.internal.proof.account.TemplateStage;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.EmailSetting;
import io.github.camelworkfront.sandbox.internal.proof.model.Role;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads who reviews on the stages of workflow templates out of requests. Rules of Adobe's help, "Automated workflow": one decision and a
 * primary decision maker exclude each other, and nobody is on two stages. Choices: recipients review and approve (5), have the notification
 * 1, and their name, if they are users, or else their address.
 */
final class RecipientReader {

    private static final int REVIEWER_AND_APPROVER = 5;
    private static final int ALL_ACTIVITY = 1;

    private final Directory directory;

    RecipientReader(Directory directory) {
        this.directory = directory;
    }

    /** Adds recipients to a stage; who is on it, or on one of the others, is refused. */
    TemplateStage add(TemplateStage stage, List<Map<String, Object>> requests, List<TemplateStage> others) {
        List<TemplateRecipient> all = new ArrayList<>(stage.recipients());
        for (Map<String, Object> request : requests) {
            String email = Emails.checked((String) request.get("email"));
            if (isOn(all, email) || others.stream().anyMatch(other -> isOn(other.recipients(), email))) {
                throw ProofFault.invalid("A reviewer can be on one stage only.");
            }
            all.add(recipient(request, stage.id(), email));
        }
        return checked(stage.with(all));
    }

    private static boolean isOn(List<TemplateRecipient> recipients, String email) {
        return recipients.stream().anyMatch(known -> known.email().equalsIgnoreCase(email));
    }

    private TemplateRecipient recipient(Map<String, Object> request, int stageId, String email) {
        Optional<ProofUser> user = directory.users().find(email);
        String name = user.map(ProofUser::name).orElse(email);
        String position = user.map(
                        known -> directory.accounts().details(known.id()).text("position"))
                .orElse(null);
        return change(
                request,
                new TemplateRecipient(
                        directory.nextId(),
                        stageId,
                        name,
                        email,
                        position,
                        REVIEWER_AND_APPROVER,
                        ALL_ACTIVITY,
                        false));
    }

    /** Reads what a request changes of a recipient. */
    TemplateRecipient change(Map<String, Object> request, TemplateRecipient known) {
        String role = Arguments.field(request, "role", Object::toString, null);
        String setting = Arguments.field(request, "email_notification", Object::toString, null);
        return known.with(
                role == null ? known.role() : Role.of(role).number(),
                Integer.parseInt(EmailSetting.of(setting, Integer.toString(known.notification()))),
                flag(request, "primary_decision_maker", known.primary()));
    }

    /** Returns a stage after a look at how it is decided. */
    static TemplateStage checked(TemplateStage stage) {
        long primary =
                stage.recipients().stream().filter(TemplateRecipient::primary).count();
        if (primary > 1) {
            throw ProofFault.invalid("A stage can have one primary decision maker only.");
        }
        if (primary == 1 && stage.rules().oneDecision()) {
            throw ProofFault.invalid("A primary decision maker and one decision only exclude each other.");
        }
        return stage;
    }

    private static boolean flag(Map<String, Object> request, String field, boolean otherwise) {
        return Arguments.field(request, field, Boolean.class::cast, otherwise);
    }
}

package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Lapse;
import io.github.camelworkfront.sandbox.internal.proof.account.TemplateRecipient;
import io.github.camelworkfront.sandbox.internal.proof.account.TemplateStage;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the stages and recipients of workflow templates out of requests. Rules of Adobe's help, "Automated workflow": a start that depends
 * on another stage names it, one decision and a primary decision maker exclude each other, and nobody is on two stages. Choices: a
 * stage starts at once (1), locks never (4) and has no deadline unless it says so; recipients review and approve (5), have the
 * notification 1, and their name, if they are users, or else their address.
 */
final class StageReader {

    private static final int AT_ONCE = 1;
    private static final int NEVER = 4;
    private static final Set<Integer> DEPENDENT_STARTS = Set.of(2, 4, 5, 6);
    private static final Set<Integer> ROLES = Set.of(1, 3, 4, 5, 6, 7);
    private static final Set<Integer> NOTIFICATIONS = Set.of(0, 1, 2, 3, 4, 5, 6, 9);
    private static final int REVIEWER_AND_APPROVER = 5;
    private static final int ALL_ACTIVITY = 1;
    private static final TemplateStage.Rules NONE = new TemplateStage.Rules(
            null, new Lapse(null, null, null), AT_ONCE, null, new Lapse(null, null, null), NEVER, false, false, null);

    private final Directory directory;

    StageReader(Directory directory) {
        this.directory = directory;
    }

    /** Reads new stages, which may depend on those before them by their place in the list, counted from 1, or by their own stage_id. */
    List<TemplateStage> stages(List<Map<String, Object>> requests) {
        List<TemplateStage> stages = new ArrayList<>();
        Map<Integer, Integer> idByReference = new HashMap<>();
        for (Map<String, Object> request : requests) {
            TemplateStage stage = stage(request, stages, idByReference);
            idByReference.putIfAbsent(stages.size() + 1, stage.id());
            Optional.ofNullable((Integer) request.get("stage_id"))
                    .ifPresent(reference -> idByReference.put(reference, stage.id()));
            stages.add(stage);
        }
        return stages;
    }

    /** Reads one new stage that comes after others. */
    TemplateStage stage(Map<String, Object> request, List<TemplateStage> before) {
        return stage(request, before, Map.of());
    }

    private TemplateStage stage(
            Map<String, Object> request, List<TemplateStage> before, Map<Integer, Integer> idByReference) {
        TemplateStage stage =
                new TemplateStage(directory.nextId(), rules(renamed(request, idByReference), NONE, before), List.of());
        return withRecipients(stage, objects(request.get("stage_reviewers")), before);
    }

    private static Map<String, Object> renamed(Map<String, Object> request, Map<Integer, Integer> idByReference) {
        Map<String, Object> renamed = new HashMap<>(request);
        renamed.computeIfPresent(
                "start_dependent_stage_id", (f, id) -> idByReference.getOrDefault((Integer) id, (Integer) id));
        return renamed;
    }

    /** Reads what a request changes of the rules of a stage; {@code others} are the stages on which it may depend. */
    TemplateStage.Rules rules(Map<String, Object> request, TemplateStage.Rules known, List<TemplateStage> others) {
        TemplateStage.Rules rules = new TemplateStage.Rules(
                name(request, known),
                lapse(request, "deadline_", known.deadline()),
                code(request, "start_trigger", 7, known.startTrigger()),
                positive(number(request, "start_dependent_stage_id", known.dependsOn())),
                lapse(request, "start_dependent_", known.startAfter()),
                code(request, "stage_locking", NEVER, known.locking()),
                flag(request, "stage_one_decision_only", known.oneDecision()),
                flag(request, "stage_private", known.hidden()),
                number(request, "deadline_calculate_on", known.deadlineFrom()));
        checkDependence(rules, others);
        return rules;
    }

    private static String name(Map<String, Object> request, TemplateStage.Rules known) {
        String name = Arguments.field(request, "name", Object::toString, known.name());
        if (name == null) {
            throw ProofFault.required("string", "name");
        }
        return name;
    }

    private static Integer positive(Integer id) {
        return id == null || id == 0 ? null : id;
    }

    private static void checkDependence(TemplateStage.Rules rules, List<TemplateStage> others) {
        if (rules.dependsOn() == null && DEPENDENT_STARTS.contains(rules.startTrigger())) {
            throw ProofFault.required("int", "start_dependent_stage_id");
        }
        if (rules.dependsOn() != null && others.stream().noneMatch(stage -> stage.id() == rules.dependsOn())) {
            throw Faults.unknown("Stage");
        }
    }

    private static Lapse lapse(Map<String, Object> request, String prefix, Lapse known) {
        return new Lapse(
                number(request, prefix + "days", known.days()),
                number(request, prefix + "hours", known.hours()),
                number(request, prefix + "minutes", known.minutes()));
    }

    private static int code(Map<String, Object> request, String field, int last, int otherwise) {
        Integer code = positive(number(request, field, otherwise));
        if (code == null) {
            return otherwise;
        }
        if (code < 1 || code > last) {
            throw Faults.invalid(field, code.toString());
        }
        return code;
    }

    /** Adds recipients to a stage; who is on it, or on one of the others, is refused. */
    TemplateStage withRecipients(TemplateStage stage, List<Map<String, Object>> requests, List<TemplateStage> others) {
        List<TemplateRecipient> all = new ArrayList<>(stage.recipients());
        for (Map<String, Object> request : requests) {
            String email = Emails.checked((String) request.get("email"));
            boolean taken = all.stream().anyMatch(known -> known.email().equalsIgnoreCase(email))
                    || others.stream()
                            .flatMap(other -> other.recipients().stream())
                            .anyMatch(known -> known.email().equalsIgnoreCase(email));
            if (taken) {
                throw ProofFault.invalid("A reviewer can be on one stage only.");
            }
            all.add(recipient(request, stage.id(), email));
        }
        return checked(stage.with(all));
    }

    private TemplateRecipient recipient(Map<String, Object> request, int stageId, String email) {
        String name = directory.users().find(email).map(user -> user.name()).orElse(email);
        String position = directory
                .users()
                .find(email)
                .map(user -> directory.accounts().details(user.id()).text("position"))
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
        return known.with(
                oneOf(request, "role", ROLES, known.role()),
                oneOf(request, "email_notification", NOTIFICATIONS, known.notification()),
                flag(request, "primary_decision_maker", known.primary()));
    }

    private static int oneOf(Map<String, Object> request, String field, Set<Integer> codes, int otherwise) {
        int code = number(request, field, otherwise);
        if (!codes.contains(code)) {
            throw Faults.invalid(field, Integer.toString(code));
        }
        return code;
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

    private static Integer number(Map<String, Object> request, String field, Integer otherwise) {
        return Arguments.field(request, field, Integer.class::cast, otherwise);
    }

    private static boolean flag(Map<String, Object> request, String field, boolean otherwise) {
        return Arguments.field(request, field, Boolean.class::cast, otherwise);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object array) {
        return array instanceof List<?> items ? (List<Map<String, Object>>) items : List.of();
    }
}

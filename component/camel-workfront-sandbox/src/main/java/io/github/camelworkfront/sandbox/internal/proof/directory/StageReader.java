package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Lapse;
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
 * Reads the stages of workflow templates out of requests. A start that depends on another stage needs one (Adobe, "Automated workflow").
 * Choices: a stage depends on the one before it if it names none, starts at once (1), locks never (4) and has no deadline unless it says so.
 */
final class StageReader {

    private static final String START = "start_trigger";
    private static final String DEPENDS_ON = "start_dependent_stage_id";
    private static final int AT_ONCE = 1;
    private static final int AT_A_TIME = 3;
    private static final int NEVER = 4;
    private static final Set<Integer> DEPENDENT_STARTS = Set.of(2, 4, 5, 6);
    private static final TemplateStage.Rules NONE = new TemplateStage.Rules(
            null, new Lapse(null, null, null), AT_ONCE, null, new Lapse(null, null, null), NEVER, false, false, null);

    private final Directory directory;
    private final RecipientReader recipients;

    StageReader(Directory directory, RecipientReader recipients) {
        this.directory = directory;
        this.recipients = recipients;
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
        Map<String, Object> complete = complete(request, before, idByReference);
        TemplateStage stage = new TemplateStage(directory.nextId(), rules(complete, NONE, before), List.of());
        return recipients.add(stage, objects(request.get("stage_reviewers")), before);
    }

    /** Says on which stage a new one depends: without a name the one before it, if it depends on any. */
    private static Map<String, Object> complete(
            Map<String, Object> request, List<TemplateStage> before, Map<Integer, Integer> idByReference) {
        Map<String, Object> complete = new HashMap<>(request);
        Integer named = positive(number(request, DEPENDS_ON, null));
        if (named != null) {
            complete.put(DEPENDS_ON, idByReference.getOrDefault(named, named));
        } else if (DEPENDENT_STARTS.contains(number(request, START, AT_ONCE)) && !before.isEmpty()) {
            complete.put(DEPENDS_ON, before.get(before.size() - 1).id());
        }
        return complete;
    }

    /** Reads what a request changes of the rules of a stage; {@code others} are the stages on which it may depend. */
    TemplateStage.Rules rules(Map<String, Object> request, TemplateStage.Rules known, List<TemplateStage> others) {
        TemplateStage.Rules rules = new TemplateStage.Rules(
                name(request, known),
                lapse(request, "deadline_", known.deadline()),
                code(request, START, 7, known.startTrigger()),
                positive(number(request, DEPENDS_ON, known.dependsOn())),
                lapse(request, "start_dependent_", known.startAfter()),
                code(request, "stage_locking", NEVER, known.locking()),
                flag(request, "stage_one_decision_only", known.oneDecision()),
                flag(request, "stage_private", known.hidden()),
                number(request, "deadline_calculate_on", known.deadlineFrom()));
        checkStart(rules, others);
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

    private static void checkStart(TemplateStage.Rules rules, List<TemplateStage> others) {
        if (rules.dependsOn() == null && DEPENDENT_STARTS.contains(rules.startTrigger())) {
            throw Faults.conflict("A stage with start trigger " + rules.startTrigger() + " needs a parent stage.");
        }
        if (rules.startTrigger() == AT_A_TIME && !rules.startAfter().isSet()) {
            throw Faults.conflict("A stage that starts at a time needs start_dependent_days, _hours or _minutes.");
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

package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import io.github.camelworkfront.sandbox.internal.proof.model.StageLocking;
import io.github.camelworkfront.sandbox.internal.proof.model.StageTrigger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A stage as requests and templates describe it: dates in the ones, days, hours and minutes in the others. Time that a template gives a stage
 * before it starts counts from the creation of the proof.
 *
 * @param fields the fields; those that are absent leave a stage as it is
 */
record StageForm(Map<String, Object> fields) {

    private static final String DEADLINE = "deadline";
    private static final String START = "start_dependent";

    /** Returns the id that the form itself gives the stage, 0 for none. */
    int id() {
        return number("stage_id").orElse(0);
    }

    /** Returns the id of the stage that it waits for, 0 for none. */
    int dependsOn() {
        return number("start_dependent_stage_id").orElse(0);
    }

    /**
     * Returns what starts the stage.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if there is no such trigger
     */
    Optional<StageTrigger> trigger() {
        return number("start_trigger").map(StageTrigger::of);
    }

    /** Returns who reviews in this stage. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> reviewers() {
        return fields.get("stage_reviewers") instanceof List<?> people
                ? ((List<Map<String, Object>>) people)
                        .stream().filter(Objects::nonNull).toList()
                : List.of();
    }

    /**
     * Takes over everything but the stage that it waits for.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if a value is wrong; nothing is changed then
     */
    void apply(Stage stage, Instant now) {
        Optional<StageTrigger> trigger = trigger();
        Optional<StageLocking> locking = number("stage_locking").map(StageLocking::of);
        Optional<LocalDateTime> deadline = date(DEADLINE, "deadline_date", "deadline_time");
        Optional<LocalDateTime> start = date(START, "start_dependent_date", "start_dependent_time")
                .or(() -> time(START).map(time -> Dates.local(now.plus(time))));
        boolean timed = trigger.filter(StageTrigger.AT_A_TIME::equals).isPresent();
        if (timed && start.isEmpty() && stage.startsAt().isEmpty()) {
            throw Faults.conflict("A stage that starts at a time needs start_dependent_date.");
        }
        text("name").ifPresent(stage::name);
        trigger.ifPresent(stage::trigger);
        locking.ifPresent(stage::locking);
        deadline.ifPresent(stage::deadline);
        start.ifPresent(stage::startsAt);
        flag("stage_one_decision_only").ifPresent(stage::oneDecision);
        flag("stage_private").ifPresent(stage::isPrivate);
        boolean fromActivation = number("deadline_calculate_on")
                .map(basis -> basis == StageText.FROM_ACTIVATION)
                .orElse(stage.deadlineFromActivation());
        stage.deadlineFromActivation(fromActivation);
        time(DEADLINE).ifPresent(time -> stage.timeToDeadline(time, fromActivation));
    }

    private Optional<LocalDateTime> date(String what, String date, String time) {
        return Optional.ofNullable(
                Dates.read(what, text(date).orElse(null), text(time).orElse(null)));
    }

    /** Reads a duration in days, hours and minutes; none of them is no duration. */
    private Optional<Duration> time(String prefix) {
        Duration time = Duration.ofDays(number(prefix + "_days").orElse(0))
                .plusHours(number(prefix + "_hours").orElse(0))
                .plusMinutes(number(prefix + "_minutes").orElse(0));
        return Optional.of(time).filter(some -> !some.isZero());
    }

    private Optional<Integer> number(String field) {
        return Optional.ofNullable(Ids.of(fields.get(field)));
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field)).map(Object::toString);
    }

    private Optional<Boolean> flag(String field) {
        return Optional.ofNullable((Boolean) fields.get(field));
    }
}

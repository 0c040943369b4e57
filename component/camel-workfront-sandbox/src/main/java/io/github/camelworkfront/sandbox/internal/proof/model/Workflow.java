package io.github.camelworkfront.sandbox.internal.proof.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stages of a proof. Which have started is found out when somebody looks, by {@link #advance}: what was decided and what time it is are
 * the only things that it depends on.
 */
public final class Workflow {

    private final List<Stage> stages = new ArrayList<>();
    private final Review review;
    private final Instant createdAt;

    Workflow(Review review, Instant createdAt) {
        this.review = review;
        this.createdAt = createdAt;
    }

    /** Returns the stages, first to last. */
    public List<Stage> stages() {
        return List.copyOf(stages);
    }

    public Optional<Stage> stage(int id) {
        return stages.stream().filter(stage -> stage.id() == id).findFirst();
    }

    /** Adds a stage at the end. */
    public void add(Stage stage) {
        stage.timeFromCreation().ifPresent(time -> stage.deadline(Dates.local(createdAt.plus(time))));
        stages.add(stage);
    }

    /** Returns the stage before another one in the order of the workflow; before one that is yet to be added, the last. */
    public Optional<Stage> before(Stage stage) {
        int index = stages.contains(stage) ? stages.indexOf(stage) : stages.size();
        return index > 0 ? Optional.of(stages.get(index - 1)) : Optional.empty();
    }

    /** Starts a stage now, whatever it waits for. */
    public void start(Stage stage, Instant now) {
        stage.activate(now);
        stages.stream()
                .filter(former -> former.active() && former.locking() == StageLocking.WHEN_NEXT_STARTS)
                .filter(former -> former.id() == stage.dependsOn()
                        || before(stage).filter(former::equals).isPresent())
                .filter(former -> !former.locked())
                .forEach(former -> former.locked(true, now));
    }

    /**
     * Starts what is due and locks what is done.
     *
     * @return the stages that were started
     */
    public List<Stage> advance(Instant now) {
        List<Stage> started = new ArrayList<>();
        Optional<Stage> next = due(now);
        while (next.isPresent()) {
            start(next.get(), now);
            started.add(next.get());
            next = due(now);
        }
        stages.stream()
                .filter(stage -> stage.active() && !stage.locked())
                .filter(stage -> stage.locking() == StageLocking.WHEN_ALL_DECIDED && settled(stage))
                .forEach(stage -> stage.locked(true, now));
        return started;
    }

    /**
     * Compares what the stages decided with what they had decided when it was last looked at.
     *
     * @return those that changed
     */
    public List<Stage> changedDecisions(Instant now) {
        List<Stage> changed = stages.stream()
                .filter(stage -> review.decision(stage) != stage.decision())
                .toList();
        changed.forEach(stage -> stage.decision(review.decision(stage), now));
        return changed;
    }

    private Optional<Stage> due(Instant now) {
        return stages.stream()
                .filter(stage -> !stage.active() && due(stage, now))
                .findFirst();
    }

    private boolean due(Stage stage, Instant now) {
        Optional<Stage> parent = stage(stage.dependsOn()).filter(Stage::active);
        return switch (stage.trigger()) {
            case AT_ONCE -> true;
            case BY_HAND -> false;
            case AT_A_TIME ->
                stage.startsAt().map(time -> !time.isAfter(Dates.local(now))).orElse(false);
            case AT_DEADLINE ->
                parent.flatMap(Stage::deadline)
                        .map(time -> !time.isAfter(Dates.local(now)))
                        .orElse(false);
            case ALL_APPROVED_WITH_CHANGES ->
                parent.map(review::decision)
                        .filter(decision -> decision.compareTo(Decision.APPROVED_WITH_CHANGES) >= 0)
                        .isPresent();
            case ALL_APPROVED ->
                parent.map(review::decision)
                        .filter(decision -> decision.compareTo(Decision.APPROVED) >= 0)
                        .isPresent();
            case ALL_DECIDED -> parent.filter(this::settled).isPresent();
        };
    }

    private boolean settled(Stage stage) {
        return review.decision(stage).made();
    }
}

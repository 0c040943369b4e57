package io.github.camelworkfront.sandbox.internal.proof.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** A stage of a workflow: the reviewers who look at a proof at the same time, when they begin, and when they are done. */
public final class Stage {

    private final int id;
    private String name = "";
    private StageTrigger trigger = StageTrigger.AT_ONCE;
    private int dependsOn;
    private LocalDateTime startsAt;
    private LocalDateTime deadline;
    private Duration timeToDeadline;
    private boolean deadlineFromActivation;
    private StageLocking locking = StageLocking.NEVER;
    private boolean oneDecision;
    private boolean closed;
    private boolean locked;
    private Decision decision = Decision.PENDING;
    private Instant activatedAt;
    private Instant changedAt;

    /** Makes a stage that starts at once and has no deadline. */
    public Stage(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    public void name(String text) {
        name = text;
    }

    /** Returns what makes it start. */
    public StageTrigger trigger() {
        return trigger;
    }

    public void trigger(StageTrigger what) {
        trigger = what;
    }

    /** Returns the id of the stage that it waits for, 0 for none. */
    public int dependsOn() {
        return dependsOn;
    }

    public void dependsOn(int stageId) {
        dependsOn = stageId;
    }

    /** Returns the time at which {@link StageTrigger#AT_A_TIME} starts it. */
    public Optional<LocalDateTime> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    public void startsAt(LocalDateTime time) {
        startsAt = time;
    }

    public Optional<LocalDateTime> deadline() {
        return Optional.ofNullable(deadline);
    }

    public void deadline(LocalDateTime time) {
        deadline = time;
    }

    /**
     * Gives it a deadline of so much time, counted from the creation of the proof or from the start of the stage.
     *
     * @param fromActivation whether it is counted from the start of the stage
     */
    public void timeToDeadline(Duration time, boolean fromActivation) {
        timeToDeadline = time;
        deadlineFromActivation = fromActivation;
    }

    /** Returns the time that it has when it starts to count with the stage itself. */
    Optional<Duration> timeFromActivation() {
        return deadlineFromActivation ? Optional.ofNullable(timeToDeadline) : Optional.empty();
    }

    /** Returns the time that it has when it counts from the creation of the proof. */
    Optional<Duration> timeFromCreation() {
        return deadlineFromActivation ? Optional.empty() : Optional.ofNullable(timeToDeadline);
    }

    /** Tells whether its deadline counts from its start. */
    public boolean deadlineFromActivation() {
        return deadlineFromActivation;
    }

    public void deadlineFromActivation(boolean fromStart) {
        deadlineFromActivation = fromStart;
    }

    public StageLocking locking() {
        return locking;
    }

    public void locking(StageLocking when) {
        locking = when;
    }

    /** Tells whether the first decision settles it. */
    public boolean oneDecision() {
        return oneDecision;
    }

    public void oneDecision(boolean first) {
        oneDecision = first;
    }

    /** Tells whether its comments are hidden from everybody else. */
    public boolean isPrivate() {
        return closed;
    }

    public void isPrivate(boolean hidden) {
        closed = hidden;
    }

    public boolean locked() {
        return locked;
    }

    /** Locks it or takes that back. */
    public void locked(boolean shut, Instant now) {
        locked = shut;
        changedAt = now;
    }

    /** Returns what its reviewers decided when it was last looked at. */
    public Decision decision() {
        return decision;
    }

    void decision(Decision other, Instant now) {
        decision = other;
        changedAt = now;
    }

    /** Tells whether it has started. */
    public boolean active() {
        return activatedAt != null;
    }

    /** Returns when it started. */
    public Optional<Instant> activatedAt() {
        return Optional.ofNullable(activatedAt);
    }

    /** Returns when something last happened to it. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    void activate(Instant now) {
        activatedAt = now;
        changedAt = now;
        timeFromActivation().ifPresent(time -> deadline = Dates.local(now.plus(time)));
    }
}

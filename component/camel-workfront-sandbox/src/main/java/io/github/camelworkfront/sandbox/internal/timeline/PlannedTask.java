package io.github.camelworkfront.sandbox.internal.timeline;

import java.time.Instant;

/**
 * What the timeline needs to know of one task.
 *
 * @param id the task
 * @param parentId the task above it, null at the top
 * @param durationMinutes planned duration in working minutes; ignored for tasks that have children
 * @param percentComplete 0 to 100
 * @param constraint {@code taskConstraint}: ASAP, ALAP, MSO, MFO, SNET, SNLT, FNET, FNLT or FIXT
 * @param constraintDate the date that the constraint speaks of, may be null
 * @param plannedStart the planned start kept by {@code FIXT}, may be null
 * @param plannedCompletion the planned completion kept by {@code FIXT}, may be null
 * @param actualStart when work began, null before
 * @param actualCompletion when work ended, null before
 */
public record PlannedTask(
        String id,
        String parentId,
        long durationMinutes,
        double percentComplete,
        String constraint,
        Instant constraintDate,
        Instant plannedStart,
        Instant plannedCompletion,
        Instant actualStart,
        Instant actualCompletion) {

    /** Whether nothing is left to do. */
    public boolean isComplete() {
        return percentComplete >= 100;
    }
}

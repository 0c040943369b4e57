package io.github.camelworkfront.sandbox.internal.timeline;

import java.time.Instant;

/**
 * What the timeline found for one task or for the project.
 *
 * @param plannedStart planned start
 * @param plannedCompletion planned completion
 * @param projectedStart start as things stand now
 * @param projectedCompletion completion as things stand now
 * @param durationMinutes working minutes from planned start to planned completion
 * @param percentComplete 0 to 100, weighted by duration where there are children
 */
public record TaskDates(
        Instant plannedStart,
        Instant plannedCompletion,
        Instant projectedStart,
        Instant projectedCompletion,
        long durationMinutes,
        double percentComplete) {

    /**
     * How it stands: {@code LT} (late: planned completion has passed), {@code BH} (behind: it will be later than
     * planned), {@code OT} (on time). Workfront's fourth word, at risk, needs rules that are not on record.
     */
    public String progressStatus(Instant now) {
        if (percentComplete >= 100) {
            return "OT";
        }
        if (plannedCompletion.isBefore(now)) {
            return "LT";
        }
        return projectedCompletion.isAfter(plannedCompletion) ? "BH" : "OT";
    }
}

package io.github.camelworkfront.sandbox.internal.timeline;

import java.util.Locale;

/**
 * One task waits for another.
 *
 * @param predecessorId the task that comes first
 * @param successorId the task that waits
 * @param type {@code fs}, {@code ss}, {@code ff} or {@code sf} in any case (start or finish of the predecessor, then of
 *     the successor)
 * @param lagDays working days between the two, negative for a lead
 */
public record Dependency(String predecessorId, String successorId, String type, double lagDays) {

    boolean fromStart() {
        return type.toLowerCase(Locale.ROOT).startsWith("s");
    }

    boolean toFinish() {
        return type.toLowerCase(Locale.ROOT).endsWith("f");
    }

    long lagMinutes() {
        return Math.round(lagDays * WorkCalendar.MINUTES_PER_DAY);
    }
}

package io.github.camelworkfront.sandbox.internal.timeline;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Spells dates of the timeline as the fields of tasks and projects. */
public final class TimelineFields {

    private TimelineFields() {}

    /**
     * The fields that a timeline decides, the same on tasks and on projects.
     *
     * @param dates what was found
     * @param now for {@code progressStatus}
     */
    public static Map<String, Object> of(TaskDates dates, Instant now) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("plannedStartDate", dates.plannedStart());
        fields.put("plannedCompletionDate", dates.plannedCompletion());
        fields.put("projectedStartDate", dates.projectedStart());
        fields.put("projectedCompletionDate", dates.projectedCompletion());
        fields.put("durationMinutes", dates.durationMinutes());
        fields.put("percentComplete", number(dates.percentComplete()));
        fields.put("progressStatus", dates.progressStatus(now));
        return fields;
    }

    /** {@code daysLate} of a task: whole days past its planned completion, 0 when it is done or not yet due. */
    public static int daysLate(TaskDates dates, Instant now) {
        boolean late =
                dates.percentComplete() < 100 && dates.plannedCompletion().isBefore(now);
        return late ? (int) Duration.between(dates.plannedCompletion(), now).toDays() : 0;
    }

    /** A number without decimals where it has none. */
    private static Number number(double value) {
        return value == Math.rint(value) ? (Number) (int) value : BigDecimal.valueOf(value);
    }
}

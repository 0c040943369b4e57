package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.timeline.PlannedTask;
import io.github.camelworkfront.sandbox.internal.timeline.TaskDates;
import io.github.camelworkfront.sandbox.internal.timeline.WorkCalendar;
import java.time.Instant;

/**
 * How far a task of the demo has come: what lies far back is done, what should have been finished lately is late in one
 * case of three, what is due today is under way, and the rest is still to come.
 */
final class Progress {

    private static final int SETTLED_AFTER_DAYS = 12;

    private final Instant now;
    private final Instant settledBefore;

    Progress(Instant now, WorkCalendar calendar) {
        this.now = now;
        this.settledBefore = calendar.minusWork(now, (long) SETTLED_AFTER_DAYS * WorkCalendar.MINUTES_PER_DAY);
    }

    /** Percentage for a task of a project with that status; {@code number} makes it differ from task to task. */
    int percent(String projectStatus, TaskDates dates, int number) {
        return switch (projectStatus) {
            case "CPL" -> 100;
            case "PLN", "REQ", "IDA" -> 0;
            case "ONH", "DED" -> dates.plannedCompletion().isBefore(settledBefore) ? 100 : 0;
            default -> running(dates, number);
        };
    }

    private int running(TaskDates dates, int number) {
        boolean due = dates.plannedCompletion().isBefore(now);
        boolean begun = dates.plannedStart().isBefore(now);
        if (due) {
            boolean slipped = number % 3 == 0 && !dates.plannedCompletion().isBefore(settledBefore);
            return slipped ? 50 + number % 5 * 10 : 100;
        }
        return begun ? 10 + number % 6 * 10 : 0;
    }

    /** The same task with its progress; work began and ended when it was planned to. */
    PlannedTask apply(PlannedTask task, TaskDates dates, int percent) {
        return new PlannedTask(
                task.id(),
                task.parentId(),
                task.durationMinutes(),
                percent,
                task.constraint(),
                task.constraintDate(),
                dates.plannedStart(),
                dates.plannedCompletion(),
                percent > 0 ? dates.plannedStart() : null,
                percent == 100 ? dates.plannedCompletion() : null);
    }
}

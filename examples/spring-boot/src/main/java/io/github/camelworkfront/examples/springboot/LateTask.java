package io.github.camelworkfront.examples.springboot;

import io.github.camelworkfront.WorkfrontConverters;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A task that should be done.
 *
 * @param who is to do it; empty when nobody is
 * @param days for how many whole days it has been late
 */
record LateTask(String name, String project, String who, long days) {

    /**
     * @param task as a search gives it, with its plannedCompletionDate
     * @param now by which it is late
     */
    static LateTask of(Map<String, Object> task, Instant now) {
        Instant due = WorkfrontConverters.toInstant((String) task.get("plannedCompletionDate"));
        return new LateTask(
                (String) task.get("name"),
                nameOf(task.get("project")),
                nameOf(task.get("assignedTo")),
                ChronoUnit.DAYS.between(due, now));
    }

    private static String nameOf(Object referred) {
        return referred instanceof Map<?, ?> object ? String.valueOf(object.get("name")) : "";
    }
}

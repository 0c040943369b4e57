package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.timeline.CircularDependencyException;
import io.github.camelworkfront.sandbox.internal.timeline.Dependency;
import io.github.camelworkfront.sandbox.internal.timeline.PlannedTask;
import io.github.camelworkfront.sandbox.internal.timeline.TaskDates;
import io.github.camelworkfront.sandbox.internal.timeline.Timeline;
import io.github.camelworkfront.sandbox.internal.timeline.TimelineFields;
import io.github.camelworkfront.sandbox.internal.timeline.WorkCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reckons the dates of a stored project anew and writes down what has changed. */
final class ProjectTimeline {

    private static final long DEFAULT_DURATION = WorkCalendar.MINUTES_PER_DAY;

    private final Invocation in;
    private final Entity project;
    private final List<Entity> tasks;
    private final Timeline timeline;

    ProjectTimeline(Invocation in, Entity project) {
        this.in = in;
        this.project = project;
        this.tasks = in.store().referring("TASK", "projectID", project.id()).toList();
        List<Dependency> dependencies = tasks.stream()
                .flatMap(task -> in.store().referring("PRED", "successorID", task.id()))
                .map(ProjectTimeline::dependency)
                .toList();
        this.timeline = new Timeline(
                new WorkCalendar(ZoneOffset.UTC),
                tasks.stream().map(ProjectTimeline::planned).toList(),
                dependencies);
    }

    /** Writes the dates of all tasks and of the project; a project without tasks only notes that it was reckoned. */
    void recalculate() {
        if (!tasks.isEmpty()) {
            Map<String, TaskDates> dates = calculate();
            tasks.forEach(task -> write(task, dates.get(task.id())));
            write(project, timeline.span(dates.values()));
        }
        in.update(project, Changes.of("lastCalcDate", in.now()));
    }

    private Map<String, TaskDates> calculate() {
        Instant start = (Instant) project.get("plannedStartDate");
        try {
            return timeline.calculate(start != null ? start : in.now(), in.now());
        } catch (CircularDependencyException e) {
            throw WorkfrontFault.business(e.getMessage());
        }
    }

    private void write(Entity entity, TaskDates dates) {
        Map<String, Object> fields = TimelineFields.of(dates, in.now());
        if (entity.code().equals("TASK")) {
            fields.put("daysLate", TimelineFields.daysLate(dates, in.now()));
        }
        if (!entity.with(fields).equals(entity)) {
            in.update(entity, fields);
        }
    }

    private static PlannedTask planned(Entity task) {
        return new PlannedTask(
                task.id(),
                task.text("parentID"),
                task.has("durationMinutes")
                        ? number(task.get("durationMinutes")).longValue()
                        : DEFAULT_DURATION,
                number(task.get("percentComplete")).doubleValue(),
                Objects.requireNonNullElse(task.text("taskConstraint"), "ASAP"),
                (Instant) task.get("constraintDate"),
                (Instant) task.get("plannedStartDate"),
                (Instant) task.get("plannedCompletionDate"),
                (Instant) task.get("actualStartDate"),
                (Instant) task.get("actualCompletionDate"));
    }

    private static Dependency dependency(Entity row) {
        return new Dependency(
                row.text("predecessorID"),
                row.text("successorID"),
                Objects.requireNonNullElse(row.text("predecessorType"), "fs"),
                number(row.get("lagDays")).doubleValue());
    }

    private static BigDecimal number(Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }
}

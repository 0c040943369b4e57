package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.timeline.Dependency;
import io.github.camelworkfront.sandbox.internal.timeline.PlannedTask;
import io.github.camelworkfront.sandbox.internal.timeline.TaskDates;
import io.github.camelworkfront.sandbox.internal.timeline.Timeline;
import io.github.camelworkfront.sandbox.internal.timeline.WorkCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A brief with its plan, dated: every task with its place, its dates and how far it has come. */
final class ProjectPlan {

    private final Brief brief;
    private final List<Item> items = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final Map<String, PlannedTask> tasks = new LinkedHashMap<>();
    private final Map<String, TaskDates> dates;

    /**
     * @param brief the project
     * @param number which project it is, so that they do not all fail in the same places
     * @param phases what is to be done
     */
    ProjectPlan(Brief brief, int number, List<Plan> phases, Sower sower) {
        this.brief = brief;
        phases.forEach(this::addPhase);
        Instant start = sower.workday(brief.start());
        Map<String, TaskDates> planned = timeline(sower).calculate(start, start);
        Progress progress = new Progress(sower.now(), sower.calendar());
        items.stream().filter(item -> item.step() != null).forEach(item -> {
            TaskDates own = planned.get(item.id());
            int percent = progress.percent(brief.status(), own, number + item.number());
            tasks.computeIfPresent(item.id(), (id, task) -> progress.apply(task, own, percent));
        });
        dates = timeline(sower).calculate(start, sower.now());
    }

    private Timeline timeline(Sower sower) {
        return new Timeline(sower.calendar(), tasks.values(), dependencies);
    }

    private void addPhase(Plan phase) {
        String phaseId = taskId(phase.phase());
        int phaseNumber =
                (int) items.stream().filter(item -> item.step() == null).count() + 1;
        String previousEnd =
                items.isEmpty() ? null : items.get(items.size() - 1).id();
        add(new Item(phaseId, null, phase.phase(), items.size() + 1, String.valueOf(phaseNumber), null));
        List<String> ids =
                phase.tasks().stream().map(step -> taskId(step.name())).toList();
        for (int i = 0; i < ids.size(); i++) {
            Plan.Step step = phase.tasks().get(i);
            add(new Item(ids.get(i), phaseId, step.name(), items.size() + 1, phaseNumber + "." + (i + 1), step));
            for (int before : Plan.waitsFor().get(i)) {
                dependencies.add(new Dependency(ids.get(before), ids.get(i), "fs", 0));
            }
        }
        if (previousEnd != null) {
            dependencies.add(new Dependency(previousEnd, ids.get(0), "fs", 0));
        }
    }

    private void add(Item item) {
        items.add(item);
        long duration = item.step() == null ? 0 : (long) item.step().days() * WorkCalendar.MINUTES_PER_DAY;
        tasks.put(
                item.id(),
                new PlannedTask(item.id(), item.parentId(), duration, 0, "ASAP", null, null, null, null, null));
    }

    private String taskId(String name) {
        return SeedIds.of("TASK", brief.name() + '/' + name);
    }

    Brief brief() {
        return brief;
    }

    List<Item> items() {
        return items;
    }

    List<Dependency> dependencies() {
        return dependencies;
    }

    PlannedTask task(Item item) {
        return tasks.get(item.id());
    }

    TaskDates dates(Item item) {
        return dates.get(item.id());
    }

    /** Dates of the whole project. */
    TaskDates span(Sower sower) {
        return timeline(sower).span(dates.values());
    }

    /**
     * One task in its place.
     *
     * @param id its id
     * @param parentId the phase, null for a phase itself
     * @param name its name
     * @param number {@code taskNumber}, from 1
     * @param wbs outline number such as {@code 2.3}
     * @param step what is done, null for a phase
     */
    record Item(String id, String parentId, String name, int number, String wbs, Plan.Step step) {}
}

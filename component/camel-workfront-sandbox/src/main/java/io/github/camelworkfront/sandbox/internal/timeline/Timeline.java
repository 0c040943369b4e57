package io.github.camelworkfront.sandbox.internal.timeline;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A forward pass over the tasks of a project. Choices of the sandbox, since Workfront's own rules are not on record:
 *
 * <ul>
 *   <li>a task begins when the project begins or when its last predecessor allows it, whichever is later; a predecessor
 *       or successor that has children stands for all tasks at the bottom of it;
 *   <li>{@code MSO} and {@code MFO} fix the date, {@code SNET} and {@code FNET} hold it back, {@code FIXT} keeps the
 *       planned dates as they are; {@code ALAP}, {@code SNLT} and {@code FNLT} are reckoned as {@code ASAP};
 *   <li>projected dates take actual dates where there are any, never lie in the past for work that is left, and push
 *       the successors along;
 *   <li>a parent spans its children; its percentage is theirs, weighted by duration.
 * </ul>
 */
public final class Timeline {

    private final WorkCalendar calendar;
    private final TaskTree tree;
    private final Map<String, List<Dependency>> incoming = new HashMap<>();
    private final Map<String, List<String>> outgoing = new HashMap<>();
    private final Map<String, TaskDates> dates = new LinkedHashMap<>();

    /**
     * @param calendar working time
     * @param tasks every task of the project
     * @param dependencies who waits for whom; those that name other projects' tasks are left out
     */
    public Timeline(WorkCalendar calendar, Collection<PlannedTask> tasks, Collection<Dependency> dependencies) {
        this.calendar = calendar;
        this.tree = new TaskTree(tasks);
        dependencies.stream()
                .filter(it -> tree.contains(it.predecessorId()) && tree.contains(it.successorId()))
                .forEach(this::addToLeaves);
    }

    /**
     * Reckons all dates.
     *
     * @param projectStart where a task without predecessors begins
     * @param now what is already past
     * @return dates by task id
     * @throws CircularDependencyException when tasks wait for each other
     */
    public Map<String, TaskDates> calculate(Instant projectStart, Instant now) {
        for (PlannedTask task : inOrder()) {
            dates.put(task.id(), datesOf(task, projectStart, now));
        }
        tree.parentsBottomUp().forEach(parent -> dates.put(parent.id(), spanOf(tree.children(parent.id()))));
        return dates;
    }

    /** The span of several tasks that have been reckoned. */
    public TaskDates span(Collection<TaskDates> parts) {
        Instant start = parts.stream()
                .map(TaskDates::plannedStart)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant end = parts.stream()
                .map(TaskDates::plannedCompletion)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Instant projectedStart = parts.stream()
                .map(TaskDates::projectedStart)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant projectedEnd = parts.stream()
                .map(TaskDates::projectedCompletion)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new TaskDates(
                start, end, projectedStart, projectedEnd, calendar.workBetween(start, end), weightedPercent(parts));
    }

    private TaskDates spanOf(List<PlannedTask> children) {
        return span(children.stream().map(child -> dates.get(child.id())).toList());
    }

    private static double weightedPercent(Collection<TaskDates> parts) {
        double weight = parts.stream().mapToDouble(Timeline::weight).sum();
        double done = parts.stream()
                .mapToDouble(part -> weight(part) * part.percentComplete())
                .sum();
        return Math.round(done / weight * 100) / 100.0;
    }

    private static double weight(TaskDates part) {
        // A milestone of no length still counts a little, or a project of milestones could never be complete.
        return Math.max(1, part.durationMinutes());
    }

    private void addToLeaves(Dependency dependency) {
        for (String from : tree.leavesBelow(dependency.predecessorId())) {
            for (String to : tree.leavesBelow(dependency.successorId())) {
                incoming.computeIfAbsent(to, id -> new ArrayList<>())
                        .add(new Dependency(from, to, dependency.type(), dependency.lagDays()));
                outgoing.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
            }
        }
    }

    private List<PlannedTask> inOrder() {
        Map<String, PlannedTask> leaves = new LinkedHashMap<>();
        tree.leaves().forEach(leaf -> leaves.put(leaf.id(), leaf));
        Map<String, Integer> waitsFor = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        leaves.keySet().forEach(id -> {
            int count = incoming.getOrDefault(id, List.of()).size();
            waitsFor.put(id, count);
            if (count == 0) {
                ready.add(id);
            }
        });
        List<PlannedTask> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ready.poll();
            ordered.add(leaves.get(id));
            for (String next : outgoing.getOrDefault(id, List.of())) {
                if (waitsFor.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        if (ordered.size() < leaves.size()) {
            ordered.forEach(task -> leaves.remove(task.id()));
            throw new CircularDependencyException(leaves.keySet());
        }
        return ordered;
    }

    private TaskDates datesOf(PlannedTask task, Instant projectStart, Instant now) {
        Instant start = plannedStart(task, projectStart);
        Instant end = fixed(task) ? task.plannedCompletion() : calendar.plusWork(start, task.durationMinutes());
        Instant projectedStart = projectedStart(task, start, now);
        return new TaskDates(
                start,
                end,
                projectedStart,
                projectedEnd(task, projectedStart, now),
                task.durationMinutes(),
                task.percentComplete());
    }

    private Instant plannedStart(PlannedTask task, Instant projectStart) {
        if (fixed(task)) {
            return task.plannedStart();
        }
        Instant bound = task.constraintDate();
        Instant earliest = bound == null ? null : boundStart(task, bound);
        return switch (task.constraint()) {
            case "MSO", "MFO" -> earliest != null ? earliest : afterPredecessors(task, projectStart, false);
            case "SNET", "FNET" ->
                calendar.nextWorkingMoment(later(afterPredecessors(task, projectStart, false), earliest));
            default -> afterPredecessors(task, projectStart, false);
        };
    }

    private Instant boundStart(PlannedTask task, Instant bound) {
        boolean speaksOfTheEnd =
                task.constraint().equals("MFO") || task.constraint().equals("FNET");
        return speaksOfTheEnd ? calendar.minusWork(bound, task.durationMinutes()) : calendar.nextWorkingMoment(bound);
    }

    private Instant afterPredecessors(PlannedTask task, Instant floor, boolean projected) {
        Instant start = floor;
        for (Dependency dependency : incoming.getOrDefault(task.id(), List.of())) {
            start = later(start, allowedBy(dependency, task, projected));
        }
        return calendar.nextWorkingMoment(start);
    }

    private Instant allowedBy(Dependency dependency, PlannedTask task, boolean projected) {
        TaskDates before = dates.get(dependency.predecessorId());
        Instant moment = dependency.fromStart()
                ? (projected ? before.projectedStart() : before.plannedStart())
                : (projected ? before.projectedCompletion() : before.plannedCompletion());
        long lag = dependency.lagMinutes();
        Instant shifted = lag < 0 ? calendar.minusWork(moment, -lag) : calendar.plusWork(moment, lag);
        return dependency.toFinish() ? calendar.minusWork(shifted, task.durationMinutes()) : shifted;
    }

    private Instant projectedStart(PlannedTask task, Instant planned, Instant now) {
        if (task.actualStart() != null) {
            return task.actualStart();
        }
        Instant start = later(planned, afterPredecessors(task, planned, true));
        return task.isComplete() ? planned : calendar.nextWorkingMoment(later(start, now));
    }

    private Instant projectedEnd(PlannedTask task, Instant projectedStart, Instant now) {
        if (task.actualCompletion() != null) {
            return task.actualCompletion();
        }
        double left = (100 - task.percentComplete()) / 100;
        Instant resume = task.actualStart() == null ? projectedStart : later(projectedStart, now);
        return calendar.plusWork(resume, Math.round(task.durationMinutes() * left));
    }

    private static boolean fixed(PlannedTask task) {
        return task.constraint().equals("FIXT") && task.plannedStart() != null && task.plannedCompletion() != null;
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}

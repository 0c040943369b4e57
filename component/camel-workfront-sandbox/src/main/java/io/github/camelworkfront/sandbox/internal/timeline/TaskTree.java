package io.github.camelworkfront.sandbox.internal.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tasks of a project as a tree: who stands below whom. */
final class TaskTree {

    private final Map<String, PlannedTask> tasks = new LinkedHashMap<>();
    private final Map<String, List<PlannedTask>> children = new LinkedHashMap<>();

    TaskTree(Collection<PlannedTask> all) {
        all.forEach(task -> tasks.put(task.id(), task));
        all.stream()
                .filter(task -> task.parentId() != null)
                .forEach(task -> children.computeIfAbsent(task.parentId(), id -> new ArrayList<>())
                        .add(task));
    }

    boolean contains(String id) {
        return tasks.containsKey(id);
    }

    List<PlannedTask> leaves() {
        return tasks.values().stream().filter(task -> isLeaf(task.id())).toList();
    }

    boolean isLeaf(String id) {
        return !children.containsKey(id);
    }

    List<PlannedTask> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** The leaves below a task, or the task itself where it is one. */
    List<String> leavesBelow(String id) {
        List<String> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (isLeaf(next)) {
                found.add(next);
            } else {
                children(next).forEach(child -> open.push(child.id()));
            }
        }
        return found;
    }

    /** Parents, deepest first, so that each can be summed up from children that are done. */
    List<PlannedTask> parentsBottomUp() {
        List<PlannedTask> parents = new ArrayList<>();
        Deque<PlannedTask> open = new ArrayDeque<>();
        tasks.values().stream()
                .filter(task -> task.parentId() == null || !contains(task.parentId()))
                .forEach(open::add);
        while (!open.isEmpty()) {
            PlannedTask task = open.poll();
            if (!isLeaf(task.id())) {
                parents.add(0, task);
                open.addAll(children(task.id()));
            }
        }
        return parents;
    }
}

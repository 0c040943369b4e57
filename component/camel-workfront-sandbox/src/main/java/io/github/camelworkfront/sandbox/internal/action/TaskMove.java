package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.copy.CopyOption;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts tasks below another project or parent; the tasks below them and what hangs on them come along. */
final class TaskMove {

    private static final List<String> ROWS_WITH_PROJECT = List.of("ASSGN", "HOUR", "EXPNS");

    private final Invocation in;

    TaskMove(Invocation in) {
        this.in = in;
    }

    /** Where to: the project, and the parent task in it or null. A parent alone names its project. */
    Destination destination(Entity currentProject) {
        Entity parent = in.optionalObject("TASK", "parentID");
        Entity project = in.optionalObject("PROJ", "projectID");
        if (project == null) {
            project = parent != null ? in.store().require("PROJ", parent.text("projectID")) : currentProject;
        }
        if (project == null) {
            throw WorkfrontFault.required("projectID");
        }
        if (parent != null && !project.id().equals(parent.text("projectID"))) {
            throw WorkfrontFault.invalidParameter("parentID", parent.id());
        }
        return new Destination(project.id(), parent == null ? null : parent.id());
    }

    void move(Entity task, Destination destination, Set<CopyOption> options) {
        List<Entity> subtree = subtree(task);
        if (subtree.stream().anyMatch(below -> below.id().equals(destination.parentId()))) {
            throw WorkfrontFault.business("A task cannot be moved below itself");
        }
        String oldProject = task.text("projectID");
        in.update(task, Changes.of("projectID", destination.projectId()).and("parentID", destination.parentId()));
        subtree.forEach(moved -> carry(moved, oldProject, destination.projectId(), options));
    }

    /** The task and all below it. */
    List<Entity> subtree(Entity task) {
        List<Entity> all = new ArrayList<>(List.of(task));
        for (int i = 0; i < all.size(); i++) {
            in.store().referring("TASK", "parentID", all.get(i).id()).forEach(all::add);
        }
        return all;
    }

    private void carry(Entity task, String oldProject, String project, Set<CopyOption> options) {
        if (!project.equals(oldProject)) {
            in.update(task, Changes.of("projectID", project));
            ROWS_WITH_PROJECT.forEach(code -> in.store()
                    .referring(code, "taskID", task.id())
                    .toList()
                    .forEach(row -> in.update(row, Changes.of("projectID", project))));
        }
        if (options.contains(CopyOption.ASSIGNMENTS)) {
            Assignments assignments = new Assignments(in, task);
            assignments.clear();
            assignments.follow();
        }
        if (options.contains(CopyOption.PREDECESSORS)) {
            in.store().referring("PRED", "successorID", task.id()).toList().forEach(in::delete);
        }
    }

    /**
     * Where tasks go.
     *
     * @param projectId the project
     * @param parentId the task above, null for the top
     */
    record Destination(String projectId, String parentId) {}
}

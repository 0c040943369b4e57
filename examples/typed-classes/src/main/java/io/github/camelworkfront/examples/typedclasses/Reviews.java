package io.github.camelworkfront.examples.typedclasses;

import io.github.camelworkfront.examples.typedclasses.workfront.ChannelOption;
import io.github.camelworkfront.examples.typedclasses.workfront.Project;
import io.github.camelworkfront.examples.typedclasses.workfront.Task;
import io.github.camelworkfront.examples.typedclasses.workfront.TaskStatus;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is decided about tasks: Java with types, which the compiler checks. */
public final class Reviews {

    private static final Logger STORY = LoggerFactory.getLogger("story");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** Tells what there is, and hands it on. */
    public List<Task> tell(List<Task> tasks) {
        tasks.forEach(task -> STORY.info(
                "{} for {}: {}, {}, {} rounds of review",
                task.getName(),
                task.getProject().getClientProjectForm().getClient(),
                status(task.getStatus()),
                task.getAssignedTo() == null ? "nobody's" : task.getAssignedTo().getName(),
                task.getProductionTaskForm().getReviewRounds()));
        return tasks;
    }

    // tag::status[]
    /** A status of a tenant's own is no failure, just not one of those that were known. */
    private static String status(TaskStatus status) {
        if (!(status instanceof TaskStatus.Known known)) {
            return "of a status that is new to us (" + status.code() + ")";
        }
        return switch (known) {
            case NEW -> "not begun";
            case IN_PROGRESS, IN_REVIEW -> "under way";
            case COMPLETE -> "done";
        };
    }
    // end::status[]

    // tag::change[]
    /** Of each task only what changes, so nothing else is written. */
    public List<Task> oneRoundMore(List<Task> tasks) {
        return tasks.stream()
                .map(task -> {
                    Task change = new Task();
                    change.setId(task.getId());
                    change.getProductionTaskForm()
                            .setReviewRounds(task.getProductionTaskForm()
                                    .getReviewRounds()
                                    .add(BigDecimal.ONE));
                    return change;
                })
                .toList();
    }
    // end::change[]

    /** One for each project, on the day that it is to be done. */
    public List<Task> pressChecks(List<Task> tasks) {
        Map<String, Project> projects = tasks.stream()
                .map(Task::getProject)
                .collect(Collectors.toMap(Project::getId, Function.identity(), (a, b) -> a));
        return projects.values().stream()
                .sorted(Comparator.comparing(Project::getName))
                .map(Reviews::pressCheck)
                .toList();
    }

    private static Task pressCheck(Project project) {
        Task task = new Task();
        task.setName("Press check for " + project.getClientProjectForm().getClient());
        task.setProjectID(project.getId());
        task.setStatus(TaskStatus.NEW);
        task.setConstraintDate(project.getPlannedCompletionDate());
        task.getProductionTaskForm().setChannel(ChannelOption.PRINT);
        return task;
    }

    /** Tells of a task that Workfront has just made. */
    public void tellNew(Task task) {
        STORY.info(
                "New: {} in {}, {}, to be done by {}",
                task.getName(),
                task.getProject().getName(),
                task.getProductionTaskForm().getChannel(),
                DAY.format(task.getPlannedCompletionDate()));
    }
}

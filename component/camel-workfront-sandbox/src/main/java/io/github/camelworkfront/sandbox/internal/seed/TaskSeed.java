package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.timeline.PlannedTask;
import io.github.camelworkfront.sandbox.internal.timeline.TaskDates;
import io.github.camelworkfront.sandbox.internal.timeline.TimelineFields;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A task of the demo with who works on it and the hours that were booked. */
final class TaskSeed {

    private static final int SECOND_PAIR_OF_HANDS_EVERY = 7;

    private final Sower sower;
    private final Agency agency;
    private final FormSeed forms;
    private final HourSeed hours;

    TaskSeed(Sower sower, Agency agency, FormSeed forms, HourSeed hours) {
        this.sower = sower;
        this.agency = agency;
        this.forms = forms;
        this.hours = hours;
    }

    void sow(ProjectPlan plan, ProjectPlan.Item item, int projectNumber) {
        TaskDates dates = plan.dates(item);
        PlannedTask task = plan.task(item);
        Map<String, Object> fields = TimelineFields.of(dates, sower.now());
        fields.putAll(common(plan, item, dates, task));
        if (item.step() == null) {
            sower.sow("TASK", plan.brief().name() + '/' + item.name(), fields);
            return;
        }
        Agency.Person worker = workerFor(item.step().role(), projectNumber + item.number());
        fields.putAll(work(item, worker, task));
        sower.sow("TASK", plan.brief().name() + '/' + item.name(), fields);
        forms.attach(FormSeed.TASK_FORM, "TASK", item.id());
        assign(plan, item, worker, true);
        if (item.number() % SECOND_PAIR_OF_HANDS_EVERY == 0) {
            assign(plan, item, workerFor("Designer", projectNumber + item.number() + 1), false);
        }
        hours.sow(plan.brief(), item, worker, task);
    }

    private Map<String, Object> common(ProjectPlan plan, ProjectPlan.Item item, TaskDates dates, PlannedTask task) {
        boolean phase = item.step() == null;
        return Fields.of("name", item.name())
                .and("projectID", plan.brief().id())
                .and("parentID", item.parentId())
                .and("taskNumber", item.number())
                .and("wbs", item.wbs())
                .and("indent", phase ? 0 : 1)
                .and("numberOfChildren", phase ? 4 : 0)
                .and("status", statusOf(dates, phase ? 1 : item.number()))
                .and("priority", plan.brief().priority())
                .and("condition", dates.progressStatus(sower.now()).equals("LT") ? "IT" : "ON")
                .and("taskConstraint", "ASAP")
                .and("durationType", "A")
                .and("durationUnit", "D")
                .and("actualStartDate", task.actualStart())
                .and("actualCompletionDate", task.actualCompletion())
                .and("daysLate", TimelineFields.daysLate(dates, sower.now()))
                .and("groupID", SeedIds.DEFAULT_GROUP)
                .and("referenceNumber", 20_000 + item.number())
                .and("enteredByID", Agency.Person.idOf(plan.brief().owner()))
                .and("entryDate", plan.brief().entered(sower))
                .and("lastUpdateDate", lastUpdate(plan, item, task));
    }

    private Map<String, Object> work(ProjectPlan.Item item, Agency.Person worker, PlannedTask task) {
        long work = task.durationMinutes() * 3 / 4;
        return Fields.of("assignedToID", worker.id())
                .and("roleID", SeedIds.of("ROLE", worker.role()))
                .and("teamID", SeedIds.of("TEAMOB", worker.team()))
                .and("workRequired", work)
                .and("actualWorkRequired", Math.round(work * task.percentComplete() / 100))
                .and("milestoneID", item.name().endsWith("sign-off") ? SeedIds.of("MILE", "Brief signed") : null)
                .and("categoryID", FormSeed.TASK_FORM)
                .and("DE:Channel", item.step().channel())
                .and("DE:Review Rounds", item.number() % 3 + 1);
    }

    /** Done work was last touched when it was done, work under way within the last days, the rest when it was planned. */
    private Instant lastUpdate(ProjectPlan plan, ProjectPlan.Item item, PlannedTask task) {
        if (task.actualCompletion() != null) {
            return task.actualCompletion();
        }
        boolean moving = plan.dates(item).percentComplete() > 0;
        return moving
                ? sower.now().minus(Duration.ofMinutes(97L * item.number()))
                : plan.brief().entered(sower).plus(Duration.ofMinutes(item.number()));
    }

    private static String statusOf(TaskDates dates, int number) {
        if (dates.percentComplete() >= 100) {
            return "CPL";
        }
        if (dates.percentComplete() <= 0) {
            return "NEW";
        }
        return dates.percentComplete() >= 80 && number % 2 == 0 ? "REV" : "INP";
    }

    private Agency.Person workerFor(String role, int number) {
        List<Agency.Person> people = agency.withRole(role);
        return people.get(number % people.size());
    }

    private void assign(ProjectPlan plan, ProjectPlan.Item item, Agency.Person worker, boolean primary) {
        PlannedTask task = plan.task(item);
        sower.sow(
                "ASSGN",
                item.id() + '/' + (primary ? "1" : "2"),
                Fields.of("taskID", item.id())
                        .and("projectID", plan.brief().id())
                        .and("assignedToID", worker.id())
                        .and("assignedByID", Agency.Person.idOf(plan.brief().owner()))
                        .and("roleID", SeedIds.of("ROLE", worker.role()))
                        .and("isPrimary", primary)
                        .and("isTeamAssignment", false)
                        .and("assignmentPercent", primary ? 75 : 25)
                        .and("workRequired", primary ? task.durationMinutes() * 3 / 4 : task.durationMinutes() / 4)
                        .and("status", task.isComplete() ? "DN" : task.percentComplete() > 0 ? "AD" : "AA"));
    }
}

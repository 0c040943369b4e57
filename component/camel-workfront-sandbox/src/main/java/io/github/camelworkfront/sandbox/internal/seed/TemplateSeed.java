package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.timeline.WorkCalendar;
import java.util.ArrayList;
import java.util.List;

/** A project template with template tasks and their predecessors, made from a plan. */
final class TemplateSeed {

    private final Sower sower;
    private int taskNumber;

    TemplateSeed(Sower sower) {
        this.sower = sower;
    }

    void sow(String name, List<Plan> phases) {
        taskNumber = 0;
        String template = sower.sowNamed(
                "TMPL",
                name,
                Fields.of("description", "Start a project with the phases that have proved themselves")
                        .and("groupID", SeedIds.DEFAULT_GROUP)
                        .and("categoryID", FormSeed.PROJECT_FORM)
                        .and("scheduleID", SeedIds.DEFAULT_SCHEDULE)
                        .and("milestonePathID", PortfolioSeed.MILESTONE_PATH)
                        .and("scheduleMode", "S"));
        String previous = null;
        for (Plan phase : phases) {
            previous = sowPhase(template, name, phase, previous);
        }
    }

    private String sowPhase(String template, String name, Plan phase, String previous) {
        String parent = sowTask(template, null, name, phase.phase(), null);
        List<String> ids = new ArrayList<>();
        for (Plan.Step step : phase.tasks()) {
            ids.add(sowTask(template, parent, name, step.name(), step));
        }
        for (int i = 0; i < ids.size(); i++) {
            for (int before : Plan.waitsFor().get(i)) {
                sowPredecessor(ids.get(before), ids.get(i));
            }
        }
        if (previous != null) {
            sowPredecessor(previous, ids.get(0));
        }
        return ids.get(ids.size() - 1);
    }

    private String sowTask(String template, String parent, String templateName, String name, Plan.Step step) {
        return sower.sow(
                "TTSK",
                templateName + '/' + name,
                Fields.of("name", name)
                        .and("templateID", template)
                        .and("parentID", parent)
                        .and("taskNumber", ++taskNumber)
                        .and("durationMinutes", step == null ? 0 : step.days() * WorkCalendar.MINUTES_PER_DAY)
                        .and("workRequired", step == null ? null : step.days() * WorkCalendar.MINUTES_PER_DAY * 3 / 4)
                        .and("durationType", "A")
                        .and("durationUnit", "D")
                        .and("taskConstraint", "ASAP")
                        .and("roleID", step == null ? null : SeedIds.of("ROLE", step.role()))
                        .and("DE:Channel", step == null ? null : step.channel())
                        .and("categoryID", step == null ? null : FormSeed.TASK_FORM));
    }

    private void sowPredecessor(String before, String after) {
        sower.sow(
                "TPRED",
                before + after,
                Fields.of("predecessorID", before)
                        .and("successorID", after)
                        .and("predecessorType", "fs")
                        .and("lagDays", 0)
                        .and("isEnforced", false));
    }
}

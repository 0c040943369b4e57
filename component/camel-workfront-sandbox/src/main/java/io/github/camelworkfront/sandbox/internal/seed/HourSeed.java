package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.timeline.PlannedTask;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Hours that were booked on tasks, one entry a day at most four days each; those of last week are on timesheets. */
final class HourSeed {

    private static final int ENTRIES_PER_TASK = 4;
    private static final String[] AMOUNTS = {"6", "4.5", "7.25", "3", "5.5"};

    private final Sower sower;

    HourSeed(Sower sower) {
        this.sower = sower;
    }

    void sow(Brief brief, ProjectPlan.Item item, Agency.Person worker, PlannedTask task) {
        if (task.actualStart() == null) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(sower.now(), ZoneOffset.UTC);
        LocalDate day = LocalDate.ofInstant(task.actualStart(), ZoneOffset.UTC);
        int days = Math.min(ENTRIES_PER_TASK, item.step().days());
        for (int i = 0; i < days && !day.isAfter(today); i++) {
            book(brief, item, worker, day, i);
            day = sower.calendar().plusWorkdays(day, 1);
        }
    }

    private void book(Brief brief, ProjectPlan.Item item, Agency.Person worker, LocalDate day, int index) {
        Instant date = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        boolean approved = date.isBefore(sower.workday(-10));
        sower.sow(
                "HOUR",
                item.id() + '/' + index,
                Fields.of("hours", new BigDecimal(AMOUNTS[(item.number() + index) % AMOUNTS.length]))
                        .and("ownerID", worker.id())
                        .and("projectID", brief.id())
                        .and("taskID", item.id())
                        .and("roleID", SeedIds.of("ROLE", worker.role()))
                        .and("hourTypeID", SeedIds.of("HOURT", "Client Work"))
                        .and("entryDate", date)
                        .and("timesheetID", TimesheetSeed.timesheetOn(worker, day, sower))
                        .and("status", approved ? "APV" : "SUB")
                        .and("approvedByID", approved ? Agency.Person.idOf(brief.owner()) : null)
                        .and("approvedOnDate", approved ? date.plusSeconds(7L * 24 * 3600) : null)
                        .and("description", item.name()));
    }
}

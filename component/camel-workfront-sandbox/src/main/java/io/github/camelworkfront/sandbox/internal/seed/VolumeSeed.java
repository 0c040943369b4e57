package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import io.github.camelworkfront.sandbox.internal.timeline.WorkCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many tasks and little else: the people and forms of the demo, and a project for every 200 tasks. Ids count upwards, so
 * a walk by id meets the tasks in order.
 *
 * <p>Values that many tasks have in common are the same object in all of them, which is what lets a million of them fit
 * into four gigabytes.
 */
final class VolumeSeed implements Seed {

    private static final int TASKS_PER_PROJECT = 200;
    private static final int DAYS_AROUND_TODAY = 120;
    private static final List<String> STATUSES = List.of("CPL", "INP", "NEW", "NEW");

    private final int taskCount;

    VolumeSeed(int taskCount) {
        this.taskCount = taskCount;
    }

    @Override
    public void apply(Store store, Clock clock) {
        Sower sower = new Sower(store, clock);
        Agency agency = Agency.read();
        new FoundationSeed().apply(sower);
        new PeopleSeed(agency, sower).sow();
        new FormSeed(sower).sow();
        new PortfolioSeed(agency, sower).sow();
        new Bulk(sower, agency.users()).sow(taskCount);
    }

    /** Writes projects and tasks with what they share at hand. */
    private static final class Bulk {

        private final Sower sower;
        private final List<String> workers;
        private final List<String> programs;
        private final Instant[] starts = new Instant[2 * DAYS_AROUND_TODAY];
        private final Instant[] ends = new Instant[2 * DAYS_AROUND_TODAY];

        Bulk(Sower sower, List<Agency.Person> people) {
            this.sower = sower;
            this.workers = people.stream()
                    .filter(person -> person.team() != null)
                    .map(Agency.Person::id)
                    .toList();
            this.programs = sower.store().stream("PRGM").map(Entity::id).toList();
            for (int i = 0; i < starts.length; i++) {
                starts[i] = sower.workday(i - DAYS_AROUND_TODAY);
                ends[i] = sower.calendar().plusWork(starts[i], 3L * WorkCalendar.MINUTES_PER_DAY);
            }
        }

        void sow(int count) {
            for (int first = 0; first < count; first += TASKS_PER_PROJECT) {
                int project = first / TASKS_PER_PROJECT;
                String id = sowProject(project);
                int last = Math.min(count, first + TASKS_PER_PROJECT);
                int begin = first;
                sower.store().atomically(() -> {
                    for (int task = begin; task < last; task++) {
                        sowTask(task, id);
                    }
                    return null;
                });
            }
        }

        private String sowProject(int number) {
            String id = idOf('a', number);
            String program = programs.get(number % programs.size());
            sower.store()
                    .insert(
                            "PROJ",
                            Fields.of("ID", id)
                                    .and("name", "Volume project " + (number + 1))
                                    .and("status", "CUR")
                                    .and("priority", number % 5)
                                    .and("percentComplete", 25)
                                    .and("ownerID", workers.get(number % workers.size()))
                                    .and("programID", program)
                                    .and("groupID", SeedIds.DEFAULT_GROUP)
                                    .and("categoryID", FormSeed.PROJECT_FORM)
                                    .and("DE:Client", "Client " + number % 50)
                                    .and("DE:Campaign Region", "Global")
                                    .and("plannedStartDate", starts[0])
                                    .and("plannedCompletionDate", ends[ends.length - 1])
                                    .and("projectedCompletionDate", ends[ends.length - 1]),
                            sower.actor());
            return id;
        }

        private void sowTask(int number, String project) {
            String status = STATUSES.get(number % STATUSES.size());
            int day = number * 31 % starts.length;
            Map<String, Object> fields = new HashMap<>(40);
            fields.put("ID", idOf('b', number));
            fields.put("name", "Task " + (number + 1));
            fields.put("projectID", project);
            fields.put("taskNumber", number % TASKS_PER_PROJECT + 1);
            fields.put("status", status);
            fields.put("progressStatus", "OT");
            fields.put("priority", number % 5);
            fields.put("percentComplete", percentOf(status));
            fields.put("plannedStartDate", starts[day]);
            fields.put("plannedCompletionDate", ends[day]);
            fields.put("projectedStartDate", starts[day]);
            fields.put("projectedCompletionDate", ends[day]);
            fields.put("durationMinutes", 3 * WorkCalendar.MINUTES_PER_DAY);
            fields.put("workRequired", 2 * WorkCalendar.MINUTES_PER_DAY);
            fields.put("taskConstraint", "ASAP");
            fields.put("assignedToID", workers.get(number % workers.size()));
            fields.put("groupID", SeedIds.DEFAULT_GROUP);
            fields.put("categoryID", FormSeed.TASK_FORM);
            fields.put("DE:Channel", number % 2 == 0 ? "Web" : "Print");
            sower.store().insert("TASK", fields, sower.actor());
        }

        private static int percentOf(String status) {
            return switch (status) {
                case "CPL" -> 100;
                case "INP" -> 40;
                default -> 0;
            };
        }

        private static String idOf(char kind, int number) {
            return kind + "%031x".formatted(number + 1);
        }
    }
}

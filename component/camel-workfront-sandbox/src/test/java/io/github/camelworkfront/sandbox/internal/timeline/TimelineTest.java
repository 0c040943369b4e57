package io.github.camelworkfront.sandbox.internal.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant MONDAY = Instant.parse("2026-07-06T09:00:00Z");
    private static final long DAY = WorkCalendar.MINUTES_PER_DAY;

    @Test
    void aSuccessorBeginsWhenItsPredecessorEnds() {
        Map<String, TaskDates> dates =
                calculate(MONDAY, List.of(task("a", null, 2), task("b", null, 1)), after("a", "b", "fs", 0));

        assertThat(dates.get("a").plannedCompletion()).isEqualTo("2026-07-07T17:00:00Z");
        assertThat(dates.get("b").plannedStart()).isEqualTo("2026-07-08T09:00:00Z");
        assertThat(dates.get("b").plannedCompletion()).isEqualTo("2026-07-08T17:00:00Z");
    }

    @Test
    void aLagOfOneDayLeavesADayFree() {
        Map<String, TaskDates> dates =
                calculate(MONDAY, List.of(task("a", null, 1), task("b", null, 1)), after("a", "b", "fs", 1));

        assertThat(dates.get("b").plannedStart()).isEqualTo("2026-07-08T09:00:00Z");
    }

    @Test
    void startToStartAndFinishToFinishAlignTheEnds() {
        Map<String, TaskDates> dates = calculate(
                MONDAY,
                List.of(task("a", null, 4), task("b", null, 1), task("c", null, 2)),
                after("a", "b", "ss", 0),
                after("a", "c", "ff", 0));

        assertThat(dates.get("b").plannedStart()).isEqualTo(MONDAY);
        assertThat(dates.get("c").plannedCompletion()).isEqualTo(dates.get("a").plannedCompletion());
    }

    @Test
    void aParentSpansItsChildrenAndHoldsBackItsSuccessors() {
        Map<String, TaskDates> dates = calculate(
                MONDAY,
                List.of(task("phase", null, 0), task("a", "phase", 1), task("b", "phase", 3), task("c", null, 1)),
                after("phase", "c", "fs", 0));

        assertThat(dates.get("phase").plannedStart()).isEqualTo(MONDAY);
        assertThat(dates.get("phase").plannedCompletion()).isEqualTo("2026-07-08T17:00:00Z");
        assertThat(dates.get("phase").durationMinutes()).isEqualTo(3 * DAY);
        assertThat(dates.get("c").plannedStart()).isEqualTo("2026-07-09T09:00:00Z");
    }

    @Test
    void constraintsFixOrHoldBackADate() {
        Instant thursday = Instant.parse("2026-07-09T09:00:00Z");
        Map<String, TaskDates> dates = calculate(
                MONDAY,
                List.of(
                        constrained("mso", "MSO", thursday),
                        constrained("mfo", "MFO", Instant.parse("2026-07-09T17:00:00Z")),
                        constrained("snet", "SNET", thursday),
                        constrained("asap", "ASAP", thursday)));

        assertThat(dates.get("mso").plannedStart()).isEqualTo(thursday);
        assertThat(dates.get("mfo").plannedStart()).isEqualTo(thursday);
        assertThat(dates.get("snet").plannedStart()).isEqualTo(thursday);
        assertThat(dates.get("asap").plannedStart()).isEqualTo(MONDAY);
    }

    @Test
    void workThatShouldHaveBegunLastWeekIsProjectedFromNow() {
        Instant nextMonday = MONDAY.plusSeconds(7 * 24 * 3600);

        TaskDates dates = calculate(nextMonday, List.of(task("a", null, 2))).get("a");

        assertThat(dates.plannedCompletion()).isEqualTo("2026-07-07T17:00:00Z");
        assertThat(dates.projectedCompletion()).isEqualTo("2026-07-14T17:00:00Z");
        assertThat(dates.progressStatus(nextMonday)).isEqualTo("LT");
    }

    @Test
    void aParentsPercentageIsWeightedByDuration() {
        PlannedTask done = new PlannedTask("a", "phase", DAY, 100, "ASAP", null, null, null, MONDAY, MONDAY);

        Map<String, TaskDates> dates = calculate(MONDAY, List.of(task("phase", null, 0), done, task("b", "phase", 3)));

        assertThat(dates.get("phase").percentComplete()).isEqualTo(25);
    }

    @Test
    void tasksThatWaitForEachOtherAreNamed() {
        assertThatThrownBy(() -> calculate(
                        MONDAY,
                        List.of(task("a", null, 1), task("b", null, 1), task("c", null, 1)),
                        after("a", "b", "fs", 0),
                        after("b", "a", "fs", 0)))
                .isInstanceOfSatisfying(
                        CircularDependencyException.class,
                        e -> assertThat(e.taskIds()).containsExactlyInAnyOrder("a", "b"));
    }

    private static Map<String, TaskDates> calculate(Instant now, List<PlannedTask> tasks, Dependency... dependencies) {
        return new Timeline(new WorkCalendar(ZoneOffset.UTC), tasks, List.of(dependencies)).calculate(MONDAY, now);
    }

    private static PlannedTask task(String id, String parent, int days) {
        return new PlannedTask(id, parent, days * DAY, 0, "ASAP", null, null, null, null, null);
    }

    private static PlannedTask constrained(String id, String constraint, Instant date) {
        return new PlannedTask(id, null, DAY, 0, constraint, date, null, null, null, null);
    }

    private static Dependency after(String first, String then, String type, double lagDays) {
        return new Dependency(first, then, type, lagDays);
    }
}

package io.github.camelworkfront.sandbox.internal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final Instant FRIDAY_NOON = Instant.parse("2026-07-03T12:00:00Z");

    private final WorkCalendar calendar = new WorkCalendar(ZoneOffset.UTC);

    @Test
    void workThatDoesNotFitIntoFridayGoesOnOnMonday() {
        assertThat(calendar.plusWork(FRIDAY_NOON, 480)).isEqualTo("2026-07-06T12:00:00Z");
    }

    @Test
    void aFullDayEndsOnTheSameDay() {
        assertThat(calendar.plusWork(Instant.parse("2026-07-03T09:00:00Z"), 480))
                .isEqualTo("2026-07-03T17:00:00Z");
    }

    @Test
    void countingBackFromMondayMorningReachesFriday() {
        assertThat(calendar.minusWork(Instant.parse("2026-07-06T09:00:00Z"), 300))
                .isEqualTo(FRIDAY_NOON);
    }

    @Test
    void aWeekendHasNoWorkingMoment() {
        assertThat(calendar.nextWorkingMoment(Instant.parse("2026-07-04T10:00:00Z")))
                .isEqualTo("2026-07-06T09:00:00Z");
    }

    @Test
    void workdaysAreCountedInBothDirections() {
        LocalDate friday = LocalDate.of(2026, 7, 3);
        assertThat(calendar.plusWorkdays(friday, 1)).isEqualTo("2026-07-06");
        assertThat(calendar.plusWorkdays(friday, -5)).isEqualTo("2026-06-26");
    }

    @Property(tries = 300)
    void addedWorkIsTheWorkBetween(
            @ForAll @IntRange(max = 20_000) int offset, @ForAll @IntRange(max = 9_000) int work) {
        Instant start = calendar.nextWorkingMoment(FRIDAY_NOON.plusSeconds(60L * offset));

        Instant end = calendar.plusWork(start, work);

        assertThat(calendar.workBetween(start, end)).isEqualTo(work);
        assertThat(calendar.workBetween(calendar.minusWork(end, work), end)).isEqualTo(work);
    }
}

package io.github.camelworkfront.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceDatesTest {

    @ParameterizedTest
    @MethodSource("dates")
    void everyDateIsWrittenAsTheServiceWritesIt(Object date, String text) {
        assertThat(ServiceDates.format(date)).isEqualTo(text);
    }

    static Stream<Arguments> dates() {
        Instant instant = Instant.parse("2026-07-01T08:05:09.042Z");
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("America/Denver"));
        calendar.setTimeInMillis(instant.toEpochMilli());
        return Stream.of(
                Arguments.of(instant, "2026-07-01T08:05:09:042+0000"),
                Arguments.of(Instant.parse("2026-07-01T08:05:09.042999Z"), "2026-07-01T08:05:09:042+0000"),
                Arguments.of(Date.from(instant), "2026-07-01T08:05:09:042+0000"),
                Arguments.of(new java.sql.Timestamp(instant.toEpochMilli()), "2026-07-01T08:05:09:042+0000"),
                Arguments.of(calendar, "2026-07-01T02:05:09:042-0600"),
                Arguments.of(OffsetDateTime.parse("2026-07-01T08:05:09+05:30"), "2026-07-01T08:05:09:000+0530"),
                Arguments.of(OffsetDateTime.parse("2026-07-01T08:05:09Z"), "2026-07-01T08:05:09:000+0000"),
                Arguments.of(
                        ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Berlin")),
                        "2026-01-01T00:00:00:000+0100"),
                Arguments.of(LocalDateTime.parse("2026-07-01T08:05:09.5"), "2026-07-01T08:05:09"),
                Arguments.of(LocalDate.parse("2026-07-01"), "2026-07-01"));
    }

    @Test
    void whatIsNoDateIsNotFormatted() {
        assertThat(ServiceDates.format("2026-07-01")).isNull();
        assertThat(ServiceDates.format(5L)).isNull();
        assertThat(ServiceDates.format(null)).isNull();
        assertThat(ServiceDates.format(LocalTime.NOON)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01T02:05:09:042-0600",
                "2026-07-01T02:05:09.042-0600",
                "2026-07-01T02:05:09:042-06:00",
                "2026-07-01T08:05:09.042Z",
                "2026-07-01T08:05:09:042+0000",
                " 2026-07-01T08:05:09.042+00 "
            })
    void everySpellingOfAMomentIsThatMoment(String text) {
        assertThat(ServiceDates.parse(text, Instant.class)).isEqualTo(Instant.parse("2026-07-01T08:05:09.042Z"));
        assertThat(ServiceDates.parse(text, Date.class))
                .isEqualTo(Date.from(Instant.parse("2026-07-01T08:05:09.042Z")));
    }

    @Test
    void theZoneOfTheTextIsKept() {
        String text = "2026-07-01T23:05:09:042-0600";
        OffsetDateTime expected = OffsetDateTime.parse("2026-07-01T23:05:09.042-06:00");
        assertThat(ServiceDates.parse(text)).isEqualTo(expected);
        assertThat(ServiceDates.parse(text, OffsetDateTime.class)).isEqualTo(expected);
        assertThat(ServiceDates.parse(text, ZonedDateTime.class)).isEqualTo(expected.toZonedDateTime());
        assertThat(ServiceDates.parse(text, LocalDateTime.class))
                .isEqualTo(LocalDateTime.parse("2026-07-01T23:05:09.042"));
        assertThat(ServiceDates.parse(text, LocalDate.class)).isEqualTo(LocalDate.parse("2026-07-01"));
        assertThat(ServiceDates.parse(text, Calendar.class).getTimeInMillis())
                .isEqualTo(expected.toInstant().toEpochMilli());
    }

    @Test
    void whereTheTextHasNoZoneNoneIsInvented() {
        assertThat(ServiceDates.parse("2026-07-01T08:05:09")).isEqualTo(LocalDateTime.parse("2026-07-01T08:05:09"));
        assertThat(ServiceDates.parse("2026-07-01T08:05")).isEqualTo(LocalDateTime.parse("2026-07-01T08:05"));
        assertThat(ServiceDates.parse("2026-07-01")).isEqualTo(LocalDate.parse("2026-07-01"));
        for (Class<?> moment : List.of(Instant.class, OffsetDateTime.class, ZonedDateTime.class, Date.class)) {
            assertThat(ServiceDates.parse("2026-07-01T08:05:09", moment)).isNull();
            assertThat(ServiceDates.parse("2026-07-01", moment)).isNull();
        }
        assertThat(ServiceDates.parse("2026-07-01", LocalDateTime.class)).isNull();
        assertThat(ServiceDates.parse("2026-07-01T08:05:09+0000", String.class)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "01/07/2026",
                "2026-02-30",
                "2026-02-30T08:05:09:042+0000",
                "2026-07-01T25:05:09:042+0000",
                "2026-07-01T08:05:09:042+0000 or so",
                "$$TODAY"
            })
    void otherTextIsNoDate(String text) {
        assertThat(ServiceDates.parse(text)).isNull();
        assertThat(ServiceDates.parse(text, LocalDate.class)).isNull();
    }

    @Test
    void noTextIsNoDate() {
        assertThat(ServiceDates.parse(null)).isNull();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void whatWasWrittenIsReadAsTheSame(Object date, String text) {
        assertThat(ServiceDates.format(ServiceDates.parse(text))).isEqualTo(text);
    }
}

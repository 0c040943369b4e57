package io.github.camelworkfront.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
}

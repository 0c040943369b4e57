package io.github.camelworkfront.sandbox.internal.seed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Timesheets of everybody who books hours: this week's is open, last week's is submitted. */
final class TimesheetSeed {

    private final Sower sower;
    private final Agency agency;

    TimesheetSeed(Sower sower, Agency agency) {
        this.sower = sower;
        this.agency = agency;
    }

    void sow() {
        String profile =
                sower.sowNamed("TSPRO", "Weekly", Fields.of("isRecurring", true).and("managerApproval", true));
        agency.users().stream().filter(person -> person.team() != null).forEach(person -> {
            sow(person, thisMonday(sower), "O", profile);
            sow(person, thisMonday(sower).minusWeeks(1), "S", profile);
        });
    }

    private void sow(Agency.Person person, LocalDate monday, String status, String profile) {
        sower.sow(
                "TSHET",
                key(person, monday),
                Fields.of("displayName", person.first() + ' ' + person.last() + ", week of " + monday)
                        .and("userID", person.id())
                        .and("approverID", Agency.Person.idOf(person.manager()))
                        .and("timesheetProfileID", profile)
                        .and("startDate", monday.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .and(
                                "endDate",
                                monday.plusDays(6).atStartOfDay(ZoneOffset.UTC).toInstant())
                        .and("status", status)
                        .and("isEditable", status.equals("O")));
    }

    /** The timesheet that an hour of that day belongs to, null before last week. */
    static String timesheetOn(Agency.Person person, LocalDate day, Sower sower) {
        LocalDate monday = monday(day);
        boolean kept = !monday.isBefore(thisMonday(sower).minusWeeks(1)) && !monday.isAfter(thisMonday(sower));
        return kept ? SeedIds.of("TSHET", key(person, monday)) : null;
    }

    private static String key(Agency.Person person, LocalDate monday) {
        return person.handle() + '/' + monday;
    }

    private static LocalDate thisMonday(Sower sower) {
        return monday(LocalDate.ofInstant(sower.now(), ZoneOffset.UTC));
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    }
}

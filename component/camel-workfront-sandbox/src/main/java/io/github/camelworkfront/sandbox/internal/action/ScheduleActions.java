package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.timeline.WorkCalendar;
import io.github.camelworkfront.sandbox.internal.value.DateValue;
import io.github.camelworkfront.sandbox.internal.value.WorkfrontDates;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.BiFunction;

/** What a schedule says about working time; every schedule is the working week of {@link WorkCalendar}. */
final class ScheduleActions {

    private static final WorkCalendar CALENDAR = new WorkCalendar(ZoneOffset.UTC);

    private ScheduleActions() {}

    static void register(ActionRegistry.Builder registry) {
        registry.action(
                        "SCHED",
                        "getNextCompletionDate",
                        on((in, date) -> CALENDAR.plusWork(date, in.number("costInMinutes"))))
                .action("SCHED", "getNextStartDate", on((in, date) -> CALENDAR.nextWorkingMoment(date)))
                .action(
                        "SCHED",
                        "getEarliestWorkTimeOfDay",
                        on((in, date) ->
                                CALENDAR.opening(date.atZone(ZoneOffset.UTC).toLocalDate())))
                .action(
                        "SCHED",
                        "getLatestWorkTimeOfDay",
                        on((in, date) ->
                                CALENDAR.closing(date.atZone(ZoneOffset.UTC).toLocalDate())));
    }

    private static ActionHandler on(BiFunction<Invocation, Instant, Instant> answer) {
        return call -> {
            Invocation in = new Invocation(call);
            in.target();
            return WorkfrontDates.format(answer.apply(in, date(in)), call.ctx().zone());
        };
    }

    private static Instant date(Invocation in) {
        String text = in.required("date");
        ZoneId zone = in.call().ctx().zone();
        return WorkfrontDates.parse(text, zone)
                .map(DateValue::instant)
                .orElseThrow(() -> WorkfrontFault.invalidParameter("date", text));
    }
}

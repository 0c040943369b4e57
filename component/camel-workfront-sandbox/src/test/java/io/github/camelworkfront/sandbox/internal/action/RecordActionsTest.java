package io.github.camelworkfront.sandbox.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordActionsTest {

    private final Office office = new Office();

    @Test
    void anHourIsApprovedAndUnapproved() {
        Entity hour = office.first("HOUR");

        office.call("HOUR", "approve", Map.of("hourID", hour.id()));
        assertThat(office.now(hour).get("status")).isEqualTo("APV");
        assertThat(office.now(hour).get("approvedByID")).isEqualTo(SeedIds.ADMINISTRATOR);

        office.call("HOUR", "unapprove", Map.of("hourID", hour.id(), "comment", "Wrong day"));
        assertThat(office.now(hour).get("status")).isEqualTo("SUB");
        assertThat(office.now(hour).get("approvedByID")).isNull();
    }

    @Test
    void likesAreCountedOncePerUser() {
        Entity note = office.first("NOTE");

        office.call(note, "like");
        office.call(note, "like");
        office.as("mei.tanaka").call(note, "like");
        assertThat(office.now(note).get("numLikes")).isEqualTo(2);

        office.call(note, "unlike");
        assertThat(office.now(note).get("numLikes")).isEqualTo(1);
    }

    @Test
    void anExternalObjectIsLinkedOnceAndUnlinked() {
        Map<String, Object> object =
                Map.of("objID", office.issue(0).id(), "linkedObjectID", "EXT-1", "integrationType", "TRACKER");

        office.call("OPTASK", "linkExternalObject", object);
        assertThatThrownBy(() -> office.call("OPTASK", "linkExternalObject", object))
                .hasMessageContaining("already exists");
        office.call("OPTASK", "unlinkExternalObject", object);
        assertThatThrownBy(() -> office.call("OPTASK", "unlinkExternalObject", object))
                .hasMessageContaining("\"EXT-1\" not found");
    }

    @Test
    void aScheduleKnowsTheWorkingWeek() {
        Entity schedule = office.store().require("SCHED", SeedIds.DEFAULT_SCHEDULE);
        Map<String, Object> saturday = Map.of("date", "2026-07-04T10:00:00");
        Map<String, Object> friday = Map.of("date", "2026-07-03T16:00:00", "costInMinutes", 120);

        assertThat(office.call(schedule, "getNextStartDate", saturday)).isEqualTo("2026-07-06T09:00:00:000+0000");
        assertThat(office.call(schedule, "getNextCompletionDate", friday)).isEqualTo("2026-07-06T10:00:00:000+0000");
        assertThat(office.call(schedule, "getEarliestWorkTimeOfDay", saturday))
                .isEqualTo("2026-07-04T09:00:00:000+0000");
        assertThat(office.call(schedule, "getLatestWorkTimeOfDay", saturday)).isEqualTo("2026-07-04T17:00:00:000+0000");
        assertThatThrownBy(() -> office.call(schedule, "getNextStartDate", Map.of("date", "soon")))
                .hasMessage("Invalid Parameter: date value \"soon\"");
    }
}

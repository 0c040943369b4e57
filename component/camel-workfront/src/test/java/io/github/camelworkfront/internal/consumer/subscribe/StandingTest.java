package io.github.camelworkfront.internal.consumer.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Standing UNKNOWN = Standing.unknown("subscriptions", 1);

    @Test
    void whatIsThereAndSendsIsWell() {
        ArrangementHealth.Report report = seen(row(null, null), false).report();

        assertThat(report.problem()).isNull();
        assertThat(report.details()).containsEntry("subscriptions.present", 1).containsEntry("subscriptions.frozen", 0);
    }

    @Test
    void aFirstAttemptThatFailedIsAProblemUntilOneSucceeds() {
        Standing failed = UNKNOWN.failed("403 no administrator");

        assertThat(failed.report().problem()).contains("could not be made", "403 no administrator");
        assertThat(failed.seen(SubscriptionState.of(1, 1)).report().problem()).isNull();
    }

    @Test
    void aLookThatFailedChangesNothingOfWhatWasSeen() {
        ArrangementHealth.Report report =
                seen(row(null, null), false).failed("timeout").report();

        assertThat(report.problem()).isNull();
        assertThat(report.details()).containsEntry("subscriptions.error", "timeout");
    }

    @Test
    void disabledAndFrozenOnesAreToldWithTheirTimes() {
        assertThat(seen(row("2026-03-01T10:00:00", null), false).report().problem())
                .contains("disabled", "2026-03-01T10:00:00", "10 minutes");
        assertThat(seen(row(null, "2026-03-02T10:00:00"), false).report().problem())
                .contains("frozen", "2026-03-02T10:00:00", "made anew");
        assertThat(seen(row(null, "2026-03-02T10:00:00"), true).report().problem())
                .contains("another webhookPath");
    }

    @Test
    void missingOnesAreCounted() {
        assertThat(UNKNOWN.seen(SubscriptionState.of(3, 1)).report().problem()).contains("2 of 3");
    }

    private static Standing seen(Map<String, Object> row, boolean again) {
        return UNKNOWN.seen(SubscriptionState.of(1, List.of(Subscription.of(row)), again));
    }

    private static Map<String, Object> row(String disabled, String frozen) {
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("disabledAt", disabled);
        health.put("frozenAt", frozen);
        return Map.of("id", "1", "subscriptionUrl", health);
    }
}

package io.github.camelworkfront.internal.consumer.subscribe;

import io.github.camelworkfront.internal.board.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How things stand with what the service sends to a route, for health check and meters.
 *
 * @param kind      {@code subscriptions}, or {@code callbacks}
 * @param state     as last seen
 * @param known     whether the service has said so at least once
 * @param lastError what the last attempt failed with; null after a good one
 */
record Standing(String kind, SubscriptionState state, boolean known, String lastError) {

    static Standing unknown(String kind, int wanted) {
        return new Standing(kind, SubscriptionState.unknown(wanted), false, null);
    }

    /** The same after a look. */
    Standing seen(SubscriptionState now) {
        return new Standing(kind, now, true, null);
    }

    /** The same after an attempt that failed: what was seen before holds still. */
    Standing failed(String error) {
        return new Standing(kind, state, known, error);
    }

    ArrangementHealth.Report report() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put(kind + ".wanted", state.wanted());
        details.put(kind + ".present", state.present());
        details.put(kind + ".disabled", state.disabled());
        details.put(kind + ".frozen", state.frozen());
        putIfKnown(details, kind + ".disabled.since", state.disabledSince());
        putIfKnown(details, kind + ".frozen.since", state.frozenSince());
        putIfKnown(details, kind + ".failures", state.failures());
        putIfKnown(details, kind + ".error", lastError);
        return new ArrangementHealth.Report(problem(), details);
    }

    /** For the board: one for each subscription; a single one where they are not told apart. */
    Stream<Row> rows(String endpoint, String path) {
        Supplier<Row> start = () -> Row.empty().with("endpoint", endpoint).with("path", path);
        if (state.all().isEmpty()) {
            return Stream.of(start.get()
                    .with("wanted", state.wanted())
                    .with("present", state.present())
                    .with("health", health()));
        }
        return state.all().stream().map(one -> one.addTo(start.get()).with("health", health(one)));
    }

    private String health(Subscription one) {
        return one.frozenAt() != null
                ? "frozen since " + one.frozenAt()
                : one.disabledAt() != null ? "disabled since " + one.disabledAt() : health();
    }

    private String health() {
        return problem() == null ? "well" : problem();
    }

    private static void putIfKnown(Map<String, Object> details, String name, String value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    private String problem() {
        if (!known) {
            return "The " + kind + " could not be made: " + (lastError == null ? "nobody has tried" : lastError);
        }
        if (state.frozenForGood()) {
            return "Workfront has frozen the subscriptions since " + state.frozenSince()
                    + ", and new ones too: it sends"
                    + " nothing to this address any more. Give the route another webhookPath, or ask Adobe's support";
        }
        if (state.frozen() > 0) {
            return "Workfront has frozen the subscriptions since " + state.frozenSince()
                    + ": it sends nothing. They have" + " been made anew";
        }
        if (state.disabled() > 0) {
            return "Workfront has disabled the subscriptions since " + state.disabledSince() + ", since too many"
                    + " deliveries failed. It tries again every 10 minutes; see that this address answers";
        }
        return state.present() < state.wanted()
                ? state.wanted() - state.present() + " of " + state.wanted() + " " + kind + " are missing"
                : null;
    }
}

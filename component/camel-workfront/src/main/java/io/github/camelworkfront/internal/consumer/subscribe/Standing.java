package io.github.camelworkfront.internal.consumer.subscribe;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How things stand with the subscriptions, for health check and meters.
 *
 * @param state     as last seen
 * @param known     whether the service has said so at least once
 * @param lastError what the last attempt failed with; null after a good one
 */
record Standing(SubscriptionState state, boolean known, String lastError) {

    static Standing unknown(int wanted) {
        return new Standing(SubscriptionState.unknown(wanted), false, null);
    }

    static Standing of(SubscriptionState state) {
        return new Standing(state, true, null);
    }

    /** The same after an attempt that failed: what was seen before holds still. */
    Standing failed(String error) {
        return new Standing(state, known, error);
    }

    ArrangementHealth.Report report() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("subscriptions.wanted", state.wanted());
        details.put("subscriptions.present", state.present());
        details.put("subscriptions.disabled", state.disabled());
        details.put("subscriptions.frozen", state.frozen());
        putIfKnown(details, "subscriptions.disabled.since", state.disabledSince());
        putIfKnown(details, "subscriptions.frozen.since", state.frozenSince());
        putIfKnown(details, "subscriptions.failures", state.failures());
        putIfKnown(details, "subscriptions.error", lastError);
        return new ArrangementHealth.Report(problem(), details);
    }

    private static void putIfKnown(Map<String, Object> details, String name, String value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    private String problem() {
        if (!known) {
            return "The subscriptions could not be made: " + (lastError == null ? "nobody has tried" : lastError);
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
                ? state.wanted() - state.present() + " of " + state.wanted() + " subscriptions are missing"
                : null;
    }
}

package io.github.camelworkfront.internal.consumer.subscribe;

import java.util.List;
import java.util.Objects;

/**
 * How the subscriptions of a route stand.
 *
 * @param wanted        how many it needs
 * @param present       how many of these there are
 * @param disabled      how many of these get no more than a probe now and then
 * @param frozen        how many of these get nothing at all
 * @param disabledSince the earliest of these, as the service writes it; null without
 * @param frozenSince   the earliest of these; null without
 * @param failures      the most that the service counts; null where it does not say
 * @param frozenForGood whether some are frozen although they were made again
 * @param all           those that there are, as far as they are told apart
 */
public record SubscriptionState(
        int wanted,
        int present,
        int disabled,
        int frozen,
        String disabledSince,
        String frozenSince,
        String failures,
        boolean frozenForGood,
        List<Subscription> all) {

    /** Before the first look. */
    static SubscriptionState unknown(int wanted) {
        return new SubscriptionState(wanted, 0, 0, 0, null, null, null, false, List.of());
    }

    /** Of what is either there or not. */
    public static SubscriptionState of(int wanted, int present) {
        return new SubscriptionState(wanted, present, 0, 0, null, null, null, false, List.of());
    }

    static SubscriptionState of(int wanted, List<Subscription> present, boolean frozenForGood) {
        List<String> disabled = present.stream()
                .map(Subscription::disabledAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<String> frozen = present.stream()
                .map(Subscription::frozenAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        String failures = present.stream()
                .map(Subscription::failures)
                .filter(Objects::nonNull)
                .max((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length())
                .orElse(null);
        return new SubscriptionState(
                wanted,
                present.size(),
                disabled.size(),
                frozen.size(),
                disabled.isEmpty() ? null : disabled.get(0),
                frozen.isEmpty() ? null : frozen.get(0),
                failures,
                frozenForGood && !frozen.isEmpty(),
                List.copyOf(present));
    }

    boolean isWell() {
        return present >= wanted && disabled == 0 && frozen == 0;
    }
}

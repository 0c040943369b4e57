package io.github.camelworkfront.internal.consumer.subscribe;

import io.github.camelworkfront.internal.board.Row;
import io.github.camelworkfront.internal.plan.SubscriptionRequest;
import java.util.Map;

/**
 * A subscription as the service lists it, as far as it is of interest here.
 *
 * @param filters    in their {@link FilterForm}; null where the list does not say (its deprecated form has none)
 * @param base64     whether the states are encoded; null where the list does not say
 * @param tokenEnd   what is shown of the end of its token; empty where nothing is
 * @param created    when it was made, as the service writes it; empty where the list does not say
 * @param disabledAt since when the service sends no more than a probe now and then; null while it sends
 * @param frozenAt   since when it sends nothing at all; null while it sends
 * @param failures   as the service counts them; null where the list does not say
 */
public record Subscription(
        String id,
        String objCode,
        String eventType,
        String objId,
        String url,
        String filters,
        Boolean base64,
        String tokenEnd,
        String created,
        String disabledAt,
        String frozenAt,
        String failures) {

    private static final int LONGEST_HIDDEN = 8;

    /** @param row with names in camel case, whichever spelling the service has used */
    static Subscription of(Map<String, Object> row) {
        Map<?, ?> health = row.get("subscriptionUrl") instanceof Map<?, ?> map ? map : Map.of();
        return new Subscription(
                text(row.get("id")),
                text(row.get("objCode")),
                text(row.get("eventType")),
                text(row.get("objId")),
                text(row.get("url")),
                row.containsKey("filters") ? FilterForm.of(row.get("filters"), row.get("filterConnector")) : null,
                row.containsKey("base64Encoding") ? Boolean.valueOf(text(row.get("base64Encoding"))) : null,
                text(row.get("authToken")).replaceFirst("^\\*+", ""),
                text(row.get("dateCreated")),
                either(health, row, "disabledAt"),
                either(health, row, "frozenAt"),
                either(health, row, "failures"));
    }

    /** What somebody who looks needs to find it again. */
    Row addTo(Row row) {
        return row.with("id", id)
                .with("object", objCode)
                .with("event", eventType)
                .with("objectId", objId.isEmpty() ? null : objId)
                .with("failures", failures);
    }

    private static String either(Map<?, ?> health, Map<String, Object> row, String name) {
        String text = text(health.get(name) == null ? row.get(name) : health.get(name));
        return text.isEmpty() ? null : text;
    }

    private static String text(Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    /** Whether it is about the same events of the same objects to the same address, whatever its filters. */
    boolean isPlaceOf(SubscriptionRequest wanted) {
        Map<String, Object> body = wanted.body();
        return url.equals(body.get("url"))
                && objCode.equals(body.get("objCode"))
                && eventType.equals(body.get("eventType"))
                && objId.equals(text(body.get("objId")));
    }

    /** Whether it is what is wanted. Of its token nothing is said. */
    boolean isLike(SubscriptionRequest wanted) {
        return isPlaceOf(wanted)
                && form(wanted).equals(filters == null ? "" : filters)
                && isEncoded(wanted) == Boolean.TRUE.equals(base64);
    }

    /** Whether it is what is wanted but for the encoding of the states. */
    boolean differsInEncoding(SubscriptionRequest wanted) {
        return isPlaceOf(wanted) && form(wanted).equals(filters) && base64 != null && isEncoded(wanted) != base64;
    }

    /** Whether it may be what is wanted, as far as the list tells. */
    boolean mayBeLike(SubscriptionRequest wanted) {
        return isPlaceOf(wanted)
                && (filters == null || form(wanted).equals(filters))
                && (base64 == null || isEncoded(wanted) == base64);
    }

    /** Whether it is known to carry another token. Of short ones the service shows nothing, so that nobody knows. */
    boolean hasOtherToken(SubscriptionRequest wanted) {
        if (tokenEnd.isEmpty()) {
            return false;
        }
        String token = wanted.authToken();
        return token.length() <= LONGEST_HIDDEN || !token.endsWith(tokenEnd);
    }

    private static String form(SubscriptionRequest wanted) {
        return FilterForm.of(wanted.body().get("filters"), wanted.body().get("filterConnector"));
    }

    private static boolean isEncoded(SubscriptionRequest wanted) {
        return Boolean.TRUE.equals(wanted.body().get("base64Encoding"));
    }
}

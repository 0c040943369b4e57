package io.github.camelworkfront.sandbox.internal.event;

import io.github.camelworkfront.sandbox.UrlHealth;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Subscriptions as they are shown, in each of the spellings; the token is never shown whole. */
final class SubscriptionText {

    /** As in the recorded {@code 2025-01-15T04:04:04.407945}, which has no zone; UTC is a choice. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private static final int SHOWN_DIGITS = 4;

    private SubscriptionText() {}

    /** All in camel case, as a published client reads it. */
    static Map<String, Object> camelCase(Subscription subscription, UrlHealth health) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("id", subscription.id());
        text.put("dateCreated", date(subscription.created()));
        text.put("dateModified", date(subscription.modified()));
        text.putAll(common(subscription));
        Map<String, Object> url = new LinkedHashMap<>();
        url.put("url", subscription.order().url());
        url.put("dateCreated", date(subscription.created()));
        url.put("successes", health.successes());
        url.put("failures", health.failures());
        url.put("disabledAt", date(health.disabledAt()));
        url.put("frozenAt", date(health.frozenAt()));
        text.put("subscriptionUrl", url);
        return text;
    }

    /** As the manual prints it: some names with underscores. */
    static Map<String, Object> mixed(Subscription subscription, UrlHealth health) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("id", subscription.id());
        text.put("date_created", date(subscription.created()));
        text.put("date_modified", date(subscription.modified()));
        text.putAll(common(subscription));
        Map<String, Object> url = new LinkedHashMap<>();
        url.put("url", subscription.order().url());
        url.put("date_created", date(subscription.created()));
        url.put("successes", health.successes());
        url.put("failures", health.failures());
        url.put("disabled_at", date(health.disabledAt()));
        url.put("frozen_at", date(health.frozenAt()));
        text.put("subscription_url", url);
        return text;
    }

    /** As the deprecated list has it. */
    static Map<String, Object> snakeCase(Subscription subscription) {
        Subscription.Order order = subscription.order();
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("id", subscription.id());
        text.put("customer_id", subscription.customerId());
        text.put("obj_id", objId(order));
        text.put("obj_code", order.objCode());
        text.put("url", order.url());
        text.put("event_type", order.eventType());
        text.put("auth_token", masked(order.authToken()));
        return text;
    }

    private static Map<String, Object> common(Subscription subscription) {
        Subscription.Order order = subscription.order();
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("customerId", subscription.customerId());
        text.put("objId", objId(order));
        text.put("objCode", order.objCode());
        text.put("url", order.url());
        text.put("eventType", order.eventType());
        text.put("authToken", masked(order.authToken()));
        text.put("base64Encoding", order.base64Encoding());
        text.put("filters", order.filters());
        text.put("filterConnector", order.filterConnector());
        text.put("version", subscription.version());
        text.put("dateVersionUpdated", date(subscription.versionUpdated()));
        return text;
    }

    private static String objId(Subscription.Order order) {
        return order.objId().isEmpty() ? null : order.objId();
    }

    /** Shows the last four characters of a token that has more than eight. */
    private static String masked(String token) {
        return token.length() <= 2 * SHOWN_DIGITS ? "****" : "****" + token.substring(token.length() - SHOWN_DIGITS);
    }

    private static String date(Instant instant) {
        return DATE.format(instant);
    }

    private static String date(Optional<Instant> instant) {
        return instant.map(DATE::format).orElse(null);
    }
}

package io.github.camelworkfront.sandbox.internal.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An event subscription.
 *
 * @param id its ID, a UUID
 * @param customerId the ID of the tenant
 * @param order what is to be told, and to whom
 * @param version the version of the messages, such as {@code v2}
 * @param created when it was made
 * @param modified when it was changed last
 * @param versionUpdated when its version was changed last
 */
public record Subscription(
        String id,
        String customerId,
        Order order,
        String version,
        Instant created,
        Instant modified,
        Instant versionUpdated) {

    /** The version of the messages that subscriptions get. */
    public static final String CURRENT_VERSION = "v2";

    /**
     * What a subscriber asks for.
     *
     * @param objCode the code of the objects, in the spelling of the event service
     * @param eventType {@code CREATE}, {@code UPDATE} or {@code DELETE}
     * @param objId the ID of the one object; empty for all of them
     * @param url where the messages go
     * @param authToken what the messages carry as {@code Authorization}
     * @param base64Encoding whether the states in the messages are base64
     * @param filters the conditions as sent, unchecked
     * @param filterConnector how the conditions are joined, unchecked
     */
    public record Order(
            String objCode,
            String eventType,
            String objId,
            String url,
            String authToken,
            boolean base64Encoding,
            List<?> filters,
            String filterConnector) {

        /** Tells whether another order would bring the same messages to the same place. */
        boolean repeats(Order other) {
            return objCode.equals(other.objCode)
                    && eventType.equals(other.eventType)
                    && objId.equals(other.objId)
                    && url.equals(other.url)
                    && Objects.equals(filters, other.filters)
                    && filterConnector.equals(other.filterConnector);
        }
    }

    static Subscription of(Order order, String customerId, Instant now) {
        return new Subscription(UUID.randomUUID().toString(), customerId, order, CURRENT_VERSION, now, now, now);
    }

    Subscription withVersion(String newVersion, Instant now) {
        return new Subscription(id, customerId, order, newVersion, created, now, now);
    }
}

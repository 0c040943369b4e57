package io.github.camelworkfront.sandbox.internal.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An event subscription.
 *
 * @param id its ID, a UUID
 * @param customerId the ID of the tenant
 * @param order what is to be told, and to whom
 * @param version the version of the messages, such as {@code v2}
 * @param created when it was made
 * @param modified when it was changed last
 * @param versionUpdated when its version was set last
 * @param formerVersion the version before the last change of it; the same if there was none
 * @param doubledUntil until when messages come in both versions
 */
public record Subscription(
        String id,
        String customerId,
        Order order,
        String version,
        Instant created,
        Instant modified,
        Instant versionUpdated,
        String formerVersion,
        Instant doubledUntil) {

    /** The version of the messages that subscriptions get. */
    public static final String CURRENT_VERSION = "v2";
    /** The version that they got before the spring of 2025. */
    public static final String FIRST_VERSION = "v1";

    /** How long messages come in both versions after a change (Adobe, "Event subscription versioning"). */
    private static final Duration DOUBLED = Duration.ofMinutes(5);

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

        /** Tells whether there are conditions. */
        boolean isFiltered() {
            return !filters.isEmpty();
        }

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

    static Subscription of(Order order, String customerId, String version, Instant now) {
        return new Subscription(UUID.randomUUID().toString(), customerId, order, version, now, now, now, version, now);
    }

    /** Setting the version that it has changes no more than the dates. */
    Subscription withVersion(String newVersion, Instant now) {
        boolean changes = !newVersion.equals(version);
        return new Subscription(
                id,
                customerId,
                order,
                newVersion,
                created,
                now,
                now,
                changes ? version : formerVersion,
                changes ? now.plus(DOUBLED) : doubledUntil);
    }

    /** Returns the versions that a message of a time comes in: soon after a change both, the first one first. */
    List<String> versions(Instant time) {
        return time.isBefore(doubledUntil) && !formerVersion.equals(version)
                ? Stream.of(formerVersion, version).sorted().toList()
                : List.of(version);
    }
}

package io.github.camelworkfront.sandbox.internal.event.delivery;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A message to be delivered. Its body is made when it is sent, so that those that wait take no room.
 *
 * @param subscriptionId the ID of the subscription
 * @param url where it goes
 * @param authToken what it is signed with
 * @param objCode the code of the object
 * @param objId the ID of the object
 * @param eventType what happened
 * @param version the version of the message
 * @param body makes the body
 * @param wanted tells whether the subscription is still there
 */
public record Parcel(
        String subscriptionId,
        String url,
        String authToken,
        String objCode,
        String objId,
        String eventType,
        String version,
        Supplier<byte[]> body,
        BooleanSupplier wanted) {

    /** Without the token. */
    @Override
    public String toString() {
        return eventType + " of " + objCode + " " + objId + " to " + url;
    }
}

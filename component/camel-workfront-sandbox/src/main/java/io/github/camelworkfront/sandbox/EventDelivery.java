package io.github.camelworkfront.sandbox;

/**
 * A message about a change, to one subscription, that was sent or is to be sent.
 *
 * @param subscriptionId the ID of the subscription
 * @param url where it goes
 * @param objCode the code of the object
 * @param objId the ID of the object
 * @param eventType {@code CREATE}, {@code UPDATE} or {@code DELETE}
 * @param version the version of the message: {@code v2}, or {@code v1}
 * @param body the JSON
 * @param state what came of it
 * @param tries how often it was sent
 * @param lastStatus the HTTP status of the last answer, 0 if there was none
 */
public record EventDelivery(
        String subscriptionId,
        String url,
        String objCode,
        String objId,
        String eventType,
        String version,
        String body,
        State state,
        int tries,
        int lastStatus) {

    /** What came of a message. */
    public enum State {
        /** It is on its way, or waits for its first or next try. */
        PENDING,
        /** It was answered in time by a status from 200 to 299. */
        DELIVERED,
        /** It will not be sent any more. */
        DROPPED
    }
}

package io.github.camelworkfront.sandbox;

/**
 * A callback that Workfront Proof sent, or is trying to send.
 *
 * @param url where it goes
 * @param type the {@code type} of its root element, such as {@code comment}
 * @param fileId the id of the proof, 0 if it is about none
 * @param body the XML document
 * @param state whether it was taken
 * @param tries how often it was sent
 * @param status the HTTP status of the last answer, 0 if there was none
 */
public record ProofDelivery(String url, String type, int fileId, String body, State state, int tries, int status) {

    /** Whether a callback was taken. */
    public enum State {
        /** It is on its way, or waits for its next try. */
        PENDING,
        /** It was answered by a status from 200 to 299. */
        DELIVERED,
        /** It was not taken for a day, and is not tried any more. */
        DROPPED
    }
}

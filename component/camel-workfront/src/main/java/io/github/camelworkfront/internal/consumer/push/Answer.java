package io.github.camelworkfront.internal.consumer.push;

/**
 * What the service is told of a delivery. It takes whatever is not 2xx within 5 seconds for a failure and repeats the
 * delivery for about two days (Adobe, "Event subscription retries").
 */
public enum Answer {
    /** Delivered, or stored. */
    OK(200),
    /**
     * Nothing that an event could be made of. A failure all the same: whoever learns to read it meanwhile gets it with
     * the next repetition.
     */
    NO_EVENT(400),
    /** Without the secret, or with a wrong one. */
    UNAUTHORISED(401),
    /** The same where the path is the secret: not even that there is something is told. */
    NOT_FOUND(404),
    /** More than {@code maxEventSize}. */
    TOO_LARGE(413),
    /** The route, or the inbox, failed. */
    FAILED(503),
    /** The route is at it still; the service waits no longer. */
    LATE(503),
    /** As many are under way as there may be. */
    BUSY(503),
    /** The route is about to stop. */
    STOPPED(503);

    private final int status;

    Answer(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}

package io.github.camelworkfront;

/** What {@code get} does when the one object that was asked for does not exist. */
public enum NotFoundBehaviour {
    /** The exchange fails with {@link WorkfrontNotFoundException}. */
    EXCEPTION,
    /** The message body is null. */
    NULL
}

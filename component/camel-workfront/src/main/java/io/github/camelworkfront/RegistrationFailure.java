package io.github.camelworkfront;

/** What happens when the subscriptions of a route cannot be made at its start. */
public enum RegistrationFailure {
    /** The route does not start. */
    fail,
    /** The route starts, and the subscriptions are tried for again and again. */
    retry
}

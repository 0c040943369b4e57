package io.github.camelworkfront.sandbox.internal.http;

import java.util.Optional;

/** What becomes known of a request while it is answered. Used by the one thread that answers it. */
public final class CallTrace {

    private String user;
    private String effectiveMethod;

    /** Notes who made the call. */
    public void user(String username) {
        user = username;
    }

    /** Notes the method that holds after a {@code method=} parameter was applied. */
    public void effectiveMethod(String method) {
        effectiveMethod = method;
    }

    /** Returns the user name of the caller, if he is known. */
    public Optional<String> user() {
        return Optional.ofNullable(user);
    }

    /** Returns the method that holds, if the request was read far enough to tell. */
    public Optional<String> effectiveMethod() {
        return Optional.ofNullable(effectiveMethod);
    }
}

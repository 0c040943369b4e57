package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontAuthenticationException;

/** Whether the service has refused certain credentials, and with what words. */
public final class Refusal {

    private volatile Refused first;

    /** @throws WorkfrontAuthenticationException when the credentials were refused before */
    void check() throws WorkfrontAuthenticationException {
        Refused refused = first;
        if (refused != null) {
            // A new exception each time: many threads may throw it, and each has its own stack.
            throw new WorkfrontAuthenticationException(refused.why().getFailure(), refused.hint(), refused.why());
        }
    }

    /** @param hint what to do about it */
    void remember(WorkfrontAuthenticationException refused, String hint) {
        first = new Refused(refused, hint);
    }

    void forget() {
        first = null;
    }

    private record Refused(WorkfrontAuthenticationException why, String hint) {}
}

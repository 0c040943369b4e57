package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontAuthenticationException;

/** Whether the service has refused certain credentials, and with what words. */
public final class Refusal {

    private volatile WorkfrontAuthenticationException first;

    /** @throws WorkfrontAuthenticationException when the credentials were refused before */
    void check() throws WorkfrontAuthenticationException {
        WorkfrontAuthenticationException refused = first;
        if (refused != null) {
            // A new exception each time: many threads may throw it, and each has its own stack.
            throw new WorkfrontAuthenticationException(refused.getFailure(), refused);
        }
    }

    void remember(WorkfrontAuthenticationException refused) {
        first = refused;
    }

    void forget() {
        first = null;
    }
}

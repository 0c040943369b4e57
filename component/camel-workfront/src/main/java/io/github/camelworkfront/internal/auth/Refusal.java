package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import java.util.Set;

/** Whether the service has refused certain credentials, and with what words. */
public final class Refusal {

    private static final Set<Integer> STATUSES = Set.of(200, 400, 401, 403, 422);

    private volatile Refused first;

    /**
     * Whether the answer to a sign-in is a no to the credentials, and not a trouble of the service. The status of refused
     * credentials is on no record: a 400, 403 or 422 is as much a no as a 401.
     */
    static boolean isOne(WorkfrontException e) {
        return e instanceof WorkfrontAuthenticationException
                || (e instanceof WorkfrontAccessException || e instanceof WorkfrontInvalidRequestException)
                        && STATUSES.contains(e.getStatus());
    }

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

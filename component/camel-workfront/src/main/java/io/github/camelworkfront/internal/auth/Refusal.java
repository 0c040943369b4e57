package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.internal.response.Failures;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Whether the service has refused certain credentials, and with what words. */
public final class Refusal {

    private static final Set<Integer> STATUSES = Set.of(200, 400, 401, 403, 422);

    /**
     * How long a locked account is left alone. Workfront Proof unlocks it by itself after a time that the account sets,
     * and every try meanwhile may prolong it.
     */
    static final Duration LOCK = Duration.ofMinutes(5);

    private volatile Refused first;

    /**
     * Whether the answer to a sign-in is a no to the credentials, and not a trouble of the service. The status of refused
     * credentials is on no record: a 400, 403 or 422 is as much a no as a 401.
     */
    static boolean isOne(WorkfrontException e) {
        return e instanceof WorkfrontAuthenticationException
                || Failures.isRefusedLogin(e)
                || (e instanceof WorkfrontAccessException || e instanceof WorkfrontInvalidRequestException)
                        && STATUSES.contains(e.getStatus());
    }

    /** @throws WorkfrontException when the credentials were refused before */
    void check(Instant now) throws WorkfrontException {
        Refused refused = first;
        if (refused != null && (refused.until() == null || now.isBefore(refused.until()))) {
            // A new exception each time: many threads may throw it, and each has its own stack.
            throw Failures.hinted(refused.why(), refused.hint());
        }
    }

    /** @param hint what to do about it */
    void remember(WorkfrontException refused, String hint, Instant now) {
        first = new Refused(refused, hint, Failures.isLocked(refused) ? now.plus(LOCK) : null);
    }

    void forget() {
        first = null;
    }

    private record Refused(WorkfrontException why, String hint, Instant until) {}
}

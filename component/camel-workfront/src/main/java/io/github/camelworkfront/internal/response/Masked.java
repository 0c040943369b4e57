package io.github.camelworkfront.internal.response;

import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.WorkfrontProofException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.WorkfrontServerException;
import java.util.Collection;

/** Failures without the secrets that a service, or something on the way to it, repeats in an error. */
public final class Masked {

    private Masked() {}

    /** The same failure, or one of the same class that does not show any of the secrets. */
    public static WorkfrontException failure(WorkfrontException e, Collection<String> secrets) {
        WorkfrontFailure f = e.getFailure();
        SecretWords words = new SecretWords(secrets);
        WorkfrontFailure masked = new WorkfrontFailure(
                f.status(),
                words.without(f.errorClass()),
                words.without(f.message()),
                f.code(),
                words.without(f.msgKey()),
                f.attributes().stream().map(words::without).toList(),
                f.operation(),
                f.path());
        // Without the text of the cause, which may hold the same.
        return masked.equals(f) ? e : like(e, masked, Wordless.of(e.getCause()));
    }

    /** Whether a text shows one of the secrets, in whatever way it is written; null shows none. */
    public static boolean isNeeded(String text, Collection<String> secrets) {
        return text != null && new SecretWords(secrets).areIn(text);
    }

    /** An exception of the same class. */
    static WorkfrontException like(WorkfrontException e, WorkfrontFailure failure, Throwable cause) {
        if (e instanceof WorkfrontAuthenticationException) {
            return new WorkfrontAuthenticationException(failure, cause);
        }
        if (e instanceof WorkfrontAccessException) {
            return new WorkfrontAccessException(failure, cause);
        }
        if (e instanceof WorkfrontNotFoundException) {
            return new WorkfrontNotFoundException(failure, cause);
        }
        if (e instanceof WorkfrontInvalidRequestException) {
            return new WorkfrontInvalidRequestException(failure, cause);
        }
        if (e instanceof WorkfrontProofException fault) {
            return new WorkfrontProofException(failure, fault.getAdvice(), cause);
        }
        if (e instanceof WorkfrontRateLimitException) {
            return new WorkfrontRateLimitException(failure, cause);
        }
        return e instanceof WorkfrontServerException
                ? new WorkfrontServerException(failure, cause)
                : new WorkfrontException(failure, cause);
    }
}

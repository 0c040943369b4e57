package io.github.camelworkfront.internal.response;

import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.WorkfrontServerException;
import java.util.Collection;
import java.util.List;

/** Failures without the secrets that a service, or something on the way to it, repeats in its message. */
public final class Masked {

    private static final String MASK = "xxxxxx";

    private Masked() {}

    /** The same failure, or one of the same class that does not show any of the secrets. */
    public static WorkfrontException failure(WorkfrontException e, Collection<String> secrets) {
        WorkfrontFailure f = e.getFailure();
        String message = text(f.message(), secrets);
        List<String> attributes =
                f.attributes().stream().map(a -> text(a, secrets)).toList();
        if (message.equals(f.message()) && attributes.equals(f.attributes())) {
            return e;
        }
        // Without the cause: its text may hold the same.
        return like(
                e,
                new WorkfrontFailure(
                        f.status(), f.errorClass(), message, f.code(), f.msgKey(), attributes, f.operation(), f.path()),
                null);
    }

    private static String text(String text, Collection<String> secrets) {
        String masked = text;
        for (String secret : secrets) {
            masked = secret == null || secret.isBlank() ? masked : masked.replace(secret, MASK);
        }
        return masked;
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
        if (e instanceof WorkfrontRateLimitException) {
            return new WorkfrontRateLimitException(failure, cause);
        }
        return e instanceof WorkfrontServerException
                ? new WorkfrontServerException(failure, cause)
                : new WorkfrontException(failure, cause);
    }
}

package io.github.camelworkfront.internal.response;

import io.github.camelworkfront.WorkfrontException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * The outcome of one call.
 *
 * @param status  HTTP status
 * @param data    what was read; null after a failure, and where the service says null
 * @param failure why there is no data; null when there is
 * @param retryAfter how long the service asks to wait, null when it does not
 */
public record Reply<T>(int status, T data, WorkfrontException failure, Duration retryAfter) {

    public Reply(int status, T data, WorkfrontException failure) {
        this(status, data, failure, null);
    }

    static <T> Reply<T> of(int status, T data) {
        return new Reply<>(status, data, null);
    }

    static <T> Reply<T> failed(int status, WorkfrontException failure) {
        return new Reply<>(status, null, failure);
    }

    /** The same, with a failure that shows none of the secrets. */
    public Reply<T> masked(Collection<String> secrets) {
        WorkfrontException masked = failure == null ? null : Masked.failure(failure, secrets);
        return masked == failure ? this : new Reply<>(status, null, masked, retryAfter);
    }

    /** The same, with how long the headers of its answer ask to wait. */
    public Reply<T> told(Map<String, String> headers, Instant now) {
        return new Reply<>(status, data, failure, RetryAfter.of(headers, now));
    }

    /** The same, or the exception. */
    public Reply<T> orThrow() throws WorkfrontException {
        if (failure != null) {
            throw failure;
        }
        return this;
    }
}

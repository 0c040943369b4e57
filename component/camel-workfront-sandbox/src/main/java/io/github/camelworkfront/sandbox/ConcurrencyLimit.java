package io.github.camelworkfront.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many REST requests are let through at the same time, and what the others are told. Adobe, "API basics", says that the number is
 * limited for each customer and no longer says how far; older editions said 10. How the refusal looks is not on record beyond its status
 * and a text, so there are two shapes. Immutable.
 *
 * <pre>{@code
 * sandbox.concurrency().limit(ConcurrencyLimit.of(10).retryAfter(Duration.ofSeconds(1)));
 * }</pre>
 *
 * @param lanes how many requests are let through at the same time, at least 1
 * @param refusal the shape of the refusal
 * @param status the HTTP status of the refusal
 * @param retryAfter what is sent as {@code Retry-After}; empty, the default, for no such header, as recorded
 * @param retryAfterAsDate whether that header is an HTTP date by the sandbox's clock in place of whole seconds
 */
public record ConcurrencyLimit(
        int lanes, Refusal refusal, int status, Optional<Duration> retryAfter, boolean retryAfterAsDate) {

    /** What a request that is not let through is told. */
    public enum Refusal {
        /** 429 with the message {@code Too many concurrent API requests}. The default. */
        TOO_MANY_REQUESTS("too-many-requests", 429),
        /** An error about threads under another status, 422 unless {@link ConcurrencyLimit#status(int)} says otherwise. */
        THREAD_LIMIT("thread-limit", 422);

        private final String label;
        private final int status;

        Refusal(String label, int status) {
            this.label = label;
            this.status = status;
        }

        /** Returns the name used under {@code /_sandbox/concurrency-limit}. */
        public String label() {
            return label;
        }

        /**
         * Finds a shape by its name.
         *
         * @throws IllegalArgumentException naming the known ones if there is no such shape
         */
        public static Refusal of(String label) {
            List<String> labels = Arrays.stream(values()).map(Refusal::label).toList();
            return Arrays.stream(values())
                    .filter(refusal -> refusal.label.equals(label))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("unknown refusal '" + label + "'; known are " + labels));
        }
    }

    /** Checks what was given. */
    public ConcurrencyLimit {
        Objects.requireNonNull(refusal, "refusal");
        Objects.requireNonNull(retryAfter, "retryAfter");
        if (lanes < 1) {
            throw new IllegalArgumentException("lanes must be at least 1, not " + lanes);
        }
    }

    /** Makes a limit that refuses with 429 and without {@code Retry-After}. */
    public static ConcurrencyLimit of(int lanes) {
        return new ConcurrencyLimit(
                lanes, Refusal.TOO_MANY_REQUESTS, Refusal.TOO_MANY_REQUESTS.status, Optional.empty(), false);
    }

    /** Returns this limit with another shape of the refusal and the status that goes with it. */
    public ConcurrencyLimit refusing(Refusal shape) {
        return new ConcurrencyLimit(lanes, shape, shape.status, retryAfter, retryAfterAsDate);
    }

    /** Returns this limit with another HTTP status of the refusal. */
    public ConcurrencyLimit status(int code) {
        return new ConcurrencyLimit(lanes, refusal, code, retryAfter, retryAfterAsDate);
    }

    /** Returns this limit with a {@code Retry-After} of whole seconds. */
    public ConcurrencyLimit retryAfter(Duration time) {
        return new ConcurrencyLimit(lanes, refusal, status, Optional.of(time), false);
    }

    /** Returns this limit with a {@code Retry-After} that is an HTTP date, so much later than the sandbox's time. */
    public ConcurrencyLimit retryAt(Duration time) {
        return new ConcurrencyLimit(lanes, refusal, status, Optional.of(time), true);
    }
}

package io.github.camelworkfront.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that goes wrong on purpose. Start with one of the factories and narrow it down:
 *
 * <pre>{@code
 * sandbox.faults().add(Fault.of(Fault.Kind.TOO_MANY_REQUESTS).times(3).retryAfter(Duration.ofSeconds(1)).on("GET", ".*search"));
 * }</pre>
 *
 * <p>Faults never touch requests to {@code /_sandbox}. Immutable.
 *
 * @param kind what goes wrong
 * @param times how many requests are hit before the fault is over
 * @param method the method of the request line that is hit; empty for every method
 * @param pathPattern a regular expression that the whole path must match
 * @param delay how long {@link Kind#SLOW} and {@link Kind#STALLED} wait, and {@link Kind#DRIPPING} before each byte
 * @param retryAfter what is sent as {@code Retry-After} with the answer that stands in for the right one; empty for no such header
 * @param retryAfterAsDate whether that header is an HTTP date by the sandbox's clock in place of whole seconds
 * @param status the HTTP status, where the kind has no fixed one
 * @param text the text of {@link Kind#ERROR_STRING} and {@link Kind#SERVER_ERROR}
 * @param applied whether the request takes effect before its answer is lost; without it nothing is changed. With {@link Kind#SLOW}, whether
 *     it takes effect before the wait
 * @param skip how many requests that it would hit pass before it begins
 * @param operation the one Proof operation that is hit, such as {@code createProof}; empty for every request
 */
public record Fault(
        Kind kind,
        int times,
        Optional<String> method,
        Pattern pathPattern,
        Duration delay,
        Optional<Duration> retryAfter,
        boolean retryAfterAsDate,
        int status,
        String text,
        boolean applied,
        int skip,
        Optional<String> operation) {

    /** What can go wrong, by the name used under {@code /_sandbox/faults}. */
    public enum Kind {
        /** The answer comes late; 1 second unless {@link Fault#delay(Duration)} says otherwise. */
        SLOW("slow", 200, Integer.MAX_VALUE),
        /** 401, as if the session had ended, without ending it. */
        UNAUTHORIZED_ONCE("unauthorized-once", 401, 1),
        /** Every session ends; then the request is answered as usual. */
        SESSION_EXPIRED("session-expired", 401, 1),
        /** 429, as under too many concurrent requests. */
        TOO_MANY_REQUESTS("too-many-requests", 429, 1),
        /** The same told in threads; status 422 unless {@link Fault#status(int)} says otherwise. */
        THREAD_LIMIT("thread-limit", 422, 1),
        /** 500 with an error of the service. */
        SERVER_ERROR("server-error", 500, 1),
        /** A page of HTML where JSON is expected; status 503 unless {@link Fault#status(int)} says otherwise. */
        HTML("html", 503, 1),
        /** 502 with a page of HTML, as a gateway answers whose service is gone. */
        BAD_GATEWAY("bad-gateway", 502, 1),
        /** 503 with a line of text; goes well with {@link Fault#retryAfter(Duration)}. */
        SERVICE_UNAVAILABLE("service-unavailable", 503, 1),
        /** The connection is reset in place of an answer. */
        RESET("reset", 0, 1),
        /** The request takes effect, and half of the answer arrives before the connection closes. */
        TRUNCATED("truncated", 200, 1),
        /**
         * The request takes effect, and after half of the answer nothing more comes; the connection closes after a minute unless
         * {@link Fault#delay(Duration)} says otherwise.
         */
        STALLED("stalled", 200, 1),
        /** The right answer comes byte by byte, one in 100 milliseconds unless {@link Fault#delay(Duration)} says otherwise. */
        DRIPPING("dripping", 200, 1),
        /** An answer without a body; status 200 unless {@link Fault#status(int)} says otherwise. */
        EMPTY("empty", 200, 1),
        /** An error that is a text and not an object; status 500 unless {@link Fault#status(int)} says otherwise. */
        ERROR_STRING("error-string", 500, 1),
        /** An error of the service on status 200, as it was in the past. */
        ERROR_WITH_200("error-with-200", 200, 1),
        /** The right answer, compressed though nobody asked; every answer unless {@link Fault#times(int)} says otherwise. */
        GZIP("gzip", 200, Integer.MAX_VALUE),
        /** The text "You are not currently logged in." on status 200. */
        NOT_LOGGED_IN_TEXT("not-logged-in-text", 200, 1);

        private final String label;
        private final int status;
        private final int times;

        Kind(String label, int status, int times) {
            this.label = label;
            this.status = status;
            this.times = times;
        }

        /** Returns the name used under {@code /_sandbox/faults}. */
        public String label() {
            return label;
        }

        /** Tells whether this goes with other faults: a delay, or a compression, of whatever is answered. */
        public boolean accompanies() {
            return this == SLOW || this == GZIP;
        }

        private Duration delay() {
            return switch (this) {
                case STALLED -> Duration.ofMinutes(1);
                case DRIPPING -> Duration.ofMillis(100);
                default -> Duration.ofSeconds(1);
            };
        }

        /** Tells whether the request takes effect, as only the way of its answer is disturbed. */
        private boolean isWholeCall() {
            return this == TRUNCATED || this == STALLED || this == DRIPPING;
        }

        /**
         * Finds a kind by its name.
         *
         * @throws IllegalArgumentException naming the known ones if there is no such kind
         */
        public static Kind of(String label) {
            return Arrays.stream(values())
                    .filter(kind -> kind.label.equals(label))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("unknown fault '" + label + "'; known are " + labels()));
        }

        /** Returns the names of all kinds. */
        public static List<String> labels() {
            return Arrays.stream(values()).map(Kind::label).toList();
        }
    }

    /** Checks what was given. */
    public Fault {
        Objects.requireNonNull(kind, "kind");
        if (times < 1) {
            throw new IllegalArgumentException("times must be at least 1, not " + times);
        }
        if (skip < 0) {
            throw new IllegalArgumentException("skip must not be negative, it is " + skip);
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay must not be negative, it is " + delay);
        }
    }

    /** Makes a fault of a kind with its defaults: any method, any path, as often as the kind says, and a text that was seen. */
    public static Fault of(Kind kind) {
        return new Fault(
                kind,
                kind.times,
                Optional.empty(),
                Pattern.compile(".*"),
                kind.delay(),
                Optional.empty(),
                false,
                kind.status,
                "Database error due to invalid SQL statement.",
                kind.isWholeCall(),
                0,
                Optional.empty());
    }

    /** Makes every request late until the faults are cleared or {@link #times(int)} is over. */
    public static Fault slow(Duration delay) {
        return of(Kind.SLOW).delay(delay);
    }

    /** Returns this fault for so many requests. */
    public Fault times(int count) {
        return new Fault(
                kind,
                count,
                method,
                pathPattern,
                delay,
                retryAfter,
                retryAfterAsDate,
                status,
                text,
                applied,
                skip,
                operation);
    }

    /** Returns this fault for requests of one method, or of any if it is null, whose whole path matches a regular expression. */
    public Fault on(String onlyMethod, String pathRegex) {
        Pattern pattern = Pattern.compile(pathRegex);
        return new Fault(
                kind,
                times,
                Optional.ofNullable(onlyMethod),
                pattern,
                delay,
                retryAfter,
                retryAfterAsDate,
                status,
                text,
                applied,
                skip,
                operation);
    }

    /** Returns this fault with another delay. */
    public Fault delay(Duration time) {
        return new Fault(
                kind,
                times,
                method,
                pathPattern,
                time,
                retryAfter,
                retryAfterAsDate,
                status,
                text,
                applied,
                skip,
                operation);
    }

    /** Returns this fault with a {@code Retry-After} header of whole seconds. */
    public Fault retryAfter(Duration time) {
        return new Fault(
                kind,
                times,
                method,
                pathPattern,
                delay,
                Optional.of(time),
                false,
                status,
                text,
                applied,
                skip,
                operation);
    }

    /** Returns this fault with a {@code Retry-After} header that is an HTTP date, so much later than the sandbox's time. */
    public Fault retryAt(Duration time) {
        return new Fault(
                kind,
                times,
                method,
                pathPattern,
                delay,
                Optional.of(time),
                true,
                status,
                text,
                applied,
                skip,
                operation);
    }

    /** Returns this fault such that so many of the requests that it would hit pass before it begins. */
    public Fault skip(int count) {
        return new Fault(
                kind,
                times,
                method,
                pathPattern,
                delay,
                retryAfter,
                retryAfterAsDate,
                status,
                text,
                applied,
                count,
                operation);
    }

    /** Returns this fault with another HTTP status. */
    public Fault status(int code) {
        return new Fault(
                kind,
                times,
                method,
                pathPattern,
                delay,
                retryAfter,
                retryAfterAsDate,
                code,
                text,
                applied,
                skip,
                operation);
    }

    /** Returns this fault with another text. */
    public Fault text(String message) {
        return new Fault(
                kind,
                times,
                method,
                pathPattern,
                delay,
                retryAfter,
                retryAfterAsDate,
                status,
                message,
                applied,
                skip,
                operation);
    }

    /** Returns this fault such that the request takes effect before its answer is lost. */
    public Fault afterApplying() {
        return new Fault(
                kind,
                times,
                method,
                pathPattern,
                delay,
                retryAfter,
                retryAfterAsDate,
                status,
                text,
                true,
                skip,
                operation);
    }

    /** Returns this fault for calls of one Proof operation, whose path does not tell it, such as {@code createProof}. */
    public Fault onOperation(String name) {
        return new Fault(
                kind,
                times,
                method,
                pathPattern,
                delay,
                retryAfter,
                retryAfterAsDate,
                status,
                text,
                applied,
                skip,
                Optional.of(name));
    }

    /**
     * Tells whether a request is one that this fault hits.
     *
     * @param proofOperation the Proof operation that it calls; empty for none
     */
    public boolean hits(String requestMethod, String path, String proofOperation) {
        return operation.map(proofOperation::equals).orElse(true)
                && method.map(requestMethod::equalsIgnoreCase).orElse(true)
                && pathPattern.matcher(path).matches();
    }
}

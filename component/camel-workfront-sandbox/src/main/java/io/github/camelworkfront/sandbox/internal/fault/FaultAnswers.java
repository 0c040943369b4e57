package io.github.camelworkfront.sandbox.internal.fault;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.internal.error.ErrorShape;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.http.RetryAfter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The answers that stand in for the right one. The texts of 401 and 429 are rows 2 and 35 of the recorded errors; the body of 429
 * and of 500 is a choice.
 */
final class FaultAnswers {

    /** What older editions of the documentation name. */
    private static final int USUAL_THREADS = 10;

    private FaultAnswers() {}

    /**
     * Makes the answer of a fault.
     *
     * @param path the path of the request, which tells the shape of the service's errors
     * @param now the time by which a {@code Retry-After} date is reckoned
     */
    static Answer of(Fault fault, String path, Instant now) {
        Answer answer = own(fault, path).orElseGet(() -> answer(fault, ErrorShape.of(path)));
        return fault.retryAfter()
                .map(time -> answer.with(RetryAfter.HEADER, RetryAfter.value(time, fault.retryAfterAsDate(), now)))
                .orElse(answer);
    }

    private static Optional<Answer> own(Fault fault, String path) {
        return ProofFaultAnswers.covers(path) ? ProofFaultAnswers.of(fault, path) : Optional.empty();
    }

    private static Answer answer(Fault fault, ErrorShape shape) {
        return switch (fault.kind()) {
            case UNAUTHORIZED_ONCE -> unauthorized(fault, shape);
            case NOT_LOGGED_IN_TEXT -> error(fault.status(), WorkfrontFault.notLoggedIn());
            case TOO_MANY_REQUESTS -> tooMany(fault, shape);
            case THREAD_LIMIT -> error(fault.status(), WorkfrontFault.threadLimit(USUAL_THREADS));
            case SERVER_ERROR, ERROR_WITH_200 ->
                error(fault, shape, shape == ErrorShape.REST ? "java.lang.RuntimeException" : "server_error");
            case HTML -> Answer.page(fault.status(), "Service Temporarily Unavailable");
            case BAD_GATEWAY -> Answer.page(fault.status(), "Bad Gateway");
            case SERVICE_UNAVAILABLE ->
                Answer.text(fault.status(), "text/plain;charset=UTF-8", "Service Unavailable\n");
            case EMPTY -> Answer.empty(fault.status());
            case ERROR_STRING -> Json.answer(fault.status(), Map.of("error", fault.text()));
            case RESET -> Answer.empty(200).ending(Answer.Ending.RESET);
            case SLOW, SESSION_EXPIRED, TRUNCATED, STALLED, DRIPPING, GZIP ->
                throw new IllegalArgumentException(fault.kind() + " has no answer of its own");
        };
    }

    /** A token service knows no sessions: there it is the application that is refused. */
    private static Answer unauthorized(Fault fault, ErrorShape shape) {
        return shape == ErrorShape.REST
                ? error(fault.status(), WorkfrontFault.notLoggedIn())
                : error(fault.text("Client authentication failed."), shape, "invalid_client");
    }

    private static Answer tooMany(Fault fault, ErrorShape shape) {
        WorkfrontFault refusal = WorkfrontFault.tooManyRequests();
        return shape == ErrorShape.REST
                ? error(fault.status(), refusal)
                : error(fault.text(refusal.getMessage()), shape, "too_many_requests");
    }

    private static Answer error(int status, WorkfrontFault refusal) {
        return Json.answer(status, ErrorShape.REST.body(status, refusal.errorClass(), refusal.getMessage()));
    }

    private static Answer error(Fault fault, ErrorShape shape, String type) {
        return Json.answer(fault.status(), shape.body(fault.status(), type, fault.text()));
    }
}

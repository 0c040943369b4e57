package io.github.camelworkfront.sandbox.internal.fault;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.internal.error.ErrorShape;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.Json;
import java.util.Map;

/**
 * The answers that stand in for the right one. The texts of 401 and 429 are rows 2 and 35 of the recorded errors; the body of 429
 * and of 500 is a choice.
 */
final class FaultAnswers {

    private FaultAnswers() {}

    static Answer of(Fault fault, String path) {
        ErrorShape shape = ErrorShape.of(path);
        return switch (fault.kind()) {
            case UNAUTHORIZED_ONCE -> unauthorized(fault, shape);
            case NOT_LOGGED_IN_TEXT -> error(fault.status(), WorkfrontFault.notLoggedIn());
            case TOO_MANY_REQUESTS -> tooMany(fault, shape);
            case SERVER_ERROR ->
                error(fault, shape, shape == ErrorShape.REST ? "java.lang.RuntimeException" : "server_error");
            case HTML -> Answer.page(fault.status(), "Service Temporarily Unavailable");
            case EMPTY -> Answer.empty(fault.status());
            case ERROR_STRING -> Json.answer(fault.status(), Map.of("error", fault.text()));
            case RESET -> Answer.empty(200).ending(Answer.Ending.RESET);
            case SLOW, SESSION_EXPIRED, TRUNCATED ->
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
        Answer answer = shape == ErrorShape.REST
                ? error(fault.status(), refusal)
                : error(fault.text(refusal.getMessage()), shape, "too_many_requests");
        return fault.retryAfter()
                .map(time -> answer.with("Retry-After", Long.toString(time.toSeconds())))
                .orElse(answer);
    }

    private static Answer error(int status, WorkfrontFault refusal) {
        return Json.answer(status, ErrorShape.REST.body(status, refusal.errorClass(), refusal.getMessage()));
    }

    private static Answer error(Fault fault, ErrorShape shape, String type) {
        return Json.answer(fault.status(), shape.body(fault.status(), type, fault.text()));
    }
}

package io.github.camelworkfront.sandbox.internal.fault;

import io.github.camelworkfront.sandbox.Fault;
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

    static Answer of(Fault fault) {
        return switch (fault.kind()) {
            case UNAUTHORIZED_ONCE, NOT_LOGGED_IN_TEXT -> ErrorAnswers.of(fault.status(), WorkfrontFault.notLoggedIn());
            case TOO_MANY_REQUESTS -> tooMany(fault);
            case SERVER_ERROR -> ErrorAnswers.of(fault.status(), "java.lang.RuntimeException", fault.text());
            case HTML -> Answer.page(fault.status(), "Service Temporarily Unavailable");
            case EMPTY -> Answer.empty(fault.status());
            case ERROR_STRING -> Json.answer(fault.status(), Map.of("error", fault.text()));
            case RESET -> Answer.empty(200).ending(Answer.Ending.RESET);
            case SLOW, SESSION_EXPIRED, TRUNCATED ->
                throw new IllegalArgumentException(fault.kind() + " has no answer of its own");
        };
    }

    private static Answer tooMany(Fault fault) {
        Answer answer = ErrorAnswers.of(fault.status(), WorkfrontFault.tooManyRequests());
        return fault.retryAfter()
                .map(time -> answer.with("Retry-After", Long.toString(time.toSeconds())))
                .orElse(answer);
    }
}

package io.github.camelworkfront.sandbox.internal.fault;

import io.github.camelworkfront.sandbox.internal.error.ErrorShape;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.Json;

/** Errors in the envelope of the REST service, with the members that every error has. */
public final class ErrorAnswers {

    private ErrorAnswers() {}

    /** Makes the answer of a refusal under another status than its own. */
    public static Answer of(int status, WorkfrontFault refusal) {
        return of(status, refusal.errorClass(), refusal.getMessage());
    }

    /** Makes the answer of an error. */
    public static Answer of(int status, String type, String message) {
        return Json.answer(status, ErrorShape.REST.body(status, type, message));
    }
}

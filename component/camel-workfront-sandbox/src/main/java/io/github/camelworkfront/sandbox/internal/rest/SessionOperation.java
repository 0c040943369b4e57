package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.Session;

/** {@code GET /session}: the login object of the caller; one who came with an API key gets a session by it. */
final class SessionOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        String userId = call.caller().user().id();
        Session session = call.caller()
                .session()
                .orElseGet(() -> call.tenant().sessions().open(userId, Session.DEFAULT_TIME_TO_LIVE));
        return Outcome.value(
                SessionData.of(call.caller().user(), session, call.request().version()));
    }
}

package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import java.util.Optional;

/** {@code /logout}: ends the session that the request carries as header, parameter or cookie; without one it has nothing to do. */
final class LogoutOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        HttpCall http = call.request().http();
        Optional<String> token = http.headers()
                .first("sessionID")
                .or(() -> call.params().first("sessionID"))
                .or(() -> http.cookie("attask"));
        token.ifPresent(call.tenant().sessions()::close);
        return Outcome.success();
    }
}

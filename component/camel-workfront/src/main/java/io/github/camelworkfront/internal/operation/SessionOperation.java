package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.RestOperation;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** The session that all calls with these credentials share: begin it anew, end it, show it. */
final class SessionOperation implements Operation {

    private final Setup setup;

    SessionOperation(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        setup.refuseUntouched("the session id stays out of messages");
        SignIn signIn = run.caller().signIn();
        if (setup.target().operation() == RestOperation.SESSION_LOGOUT) {
            return logout(run, signIn);
        }
        if (setup.target().operation() == RestOperation.SESSION_LOGIN) {
            signIn.restart();
        }
        // GET /session gives exactly what login gives, for whichever credential is sent.
        return new Result(shown(call(run, "session")), null);
    }

    private Result logout(Run run, SignIn signIn) throws WorkfrontException {
        if (signIn.isRenewable()) {
            signIn.signOut();
            return new Result(Map.of("success", true), null);
        }
        return new Result(call(run, "logout"), null);
    }

    private Object call(Run run, String word) throws WorkfrontException {
        return run.caller().call(ServiceCall.get(setup.root().at(word), Params.NONE, setup.label()), DataReader.ANY);
    }

    private Object shown(Object session) {
        if (setup.options().includeSessionId() || !(session instanceof Map<?, ?> map)) {
            return session;
        }
        Map<Object, Object> shown = new LinkedHashMap<>(map);
        shown.remove("sessionID");
        return shown;
    }
}

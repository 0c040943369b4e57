package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.operation.Result;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Begins a session: without arguments the one that all endpoints with these credentials share, with them one of the
 * caller's own. Its id is as good as a password, and is shown only to a route that asks for it.
 */
final class LoginStep implements ProofStep {

    private static final String SESSION = "session";

    private final ProofStep call;
    private final boolean shown;

    /** @param call makes the call with the arguments that it is given */
    LoginStep(ProofSetup setup, ProofStep call) {
        this.call = call;
        this.shown = setup.options().includeSessionId();
    }

    @Override
    public Result run(ProofRun run) throws WorkfrontException {
        if (!run.inputs().arguments().isEmpty() || run.inputs().body().value() instanceof Map) {
            Result own = call.run(run);
            return new Result(own.value() instanceof Map<?, ?> map ? shown(map) : own.value(), null, Map.of());
        }
        Map<Object, Object> account = new LinkedHashMap<>();
        Map<String, Object> login = run.caller().login();
        if (shown) {
            account.put(SESSION, run.caller().session());
        }
        account.putAll(login);
        return new Result(account, null, Map.of());
    }

    private Object shown(Map<?, ?> login) {
        if (shown) {
            return login;
        }
        Map<Object, Object> rest = new LinkedHashMap<>(login);
        Object session = rest.remove(SESSION);
        // Also under another name, should a later version repeat it.
        rest.values().removeIf(value -> value != null && value.equals(session));
        return rest;
    }
}

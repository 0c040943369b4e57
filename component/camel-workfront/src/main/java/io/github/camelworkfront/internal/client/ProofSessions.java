package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import io.github.camelworkfront.internal.auth.SessionService;
import io.github.camelworkfront.internal.auth.Signature;
import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.plan.ProofRequest;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.response.SoapAnswer;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sessions of Workfront Proof: {@code doLogin} with a password, {@code getSessionId} with a token, {@code doLogout}. */
final class ProofSessions implements SessionService {

    static final String SESSION = "session";

    /** A session that is not ended ends by itself: no reason to hold up the end of an application. */
    private static final Duration LOGOUT_LIMIT = Duration.ofSeconds(5);

    private static final Signature NOBODY = new Signature(Map.of());

    private final ProofService service;
    private final boolean byToken;
    private volatile Map<String, Object> account = Map.of();

    ProofSessions(ProofService service, boolean byToken) {
        this.service = service;
        this.byToken = byToken;
    }

    @Override
    public String login(LoginCredentials credentials) throws WorkfrontException {
        ProofRequest request = byToken
                ? request("getSessionId", "EmailAddress", credentials.username(), "AuthToken", credentials.password())
                : request("doLogin", "Login", credentials.username(), "Password", credentials.password());
        ServiceCall call = service.plan(request.operation().name());
        Reply<SoapAnswer> reply = service.send(call, request, NOBODY, false).orThrow();
        if (reply.data().value() instanceof Map<?, ?> login
                && login.get(SESSION) instanceof String id
                && !id.isBlank()) {
            account = withoutSession(login);
            return id;
        }
        throw new WorkfrontServerException(
                WorkfrontFailure.of(reply.status(), "the answer has no session", call.operation(), call.display()));
    }

    private static Map<String, Object> withoutSession(Map<?, ?> login) {
        Map<String, Object> rest = new LinkedHashMap<>();
        login.forEach((name, value) -> rest.put(String.valueOf(name), value));
        Object session = rest.remove(SESSION);
        // Also under another name, should a later version repeat it.
        rest.values().removeIf(session::equals);
        return Collections.unmodifiableMap(rest);
    }

    private static ProofRequest request(String name, String user, String userName, String secret, String secretValue) {
        ProofOperation operation = operation(name);
        return new ProofRequest(operation, operation.versioned(), Map.of(user, userName, secret, secretValue));
    }

    /** A call that says nothing but whose session it is. */
    static ProofRequest request(String name) {
        ProofOperation operation = operation(name);
        return new ProofRequest(operation, operation.versioned(), Map.of());
    }

    private static ProofOperation operation(String name) {
        return ProofCatalog.bundled().find(name).orElseThrow();
    }

    /** What the last login said of the account and its defaults, without the session. */
    Map<String, Object> account() {
        return account;
    }

    @Override
    public String exchange(Signature signature) {
        throw new UnsupportedOperationException("Workfront Proof exchanges nothing for a session");
    }

    @Override
    public void logout(Signature signature) throws WorkfrontException {
        ProofRequest request = request("doLogout");
        service.send(service.plan(request.operation().name()), request, signature, LOGOUT_LIMIT)
                .orThrow();
    }
}

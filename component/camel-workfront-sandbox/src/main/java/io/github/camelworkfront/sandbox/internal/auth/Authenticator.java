package io.github.camelworkfront.sandbox.internal.auth;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.Optional;

/**
 * Finds the caller of a request by what it carries: {@code sessionID} as header or parameter, else
 * {@code apiKey} as header or query parameter, else an Adobe IMS token as {@code Authorization: Bearer}, else a session cookie, which may
 * only read unless a token against cross-site requests comes with it. Workfront's own tokens are sessions and no bearer tokens.
 */
public final class Authenticator {

    private static final String BEARER = "Bearer ";

    private final Store store;
    private final Sessions sessions;
    private final ApiKeys apiKeys;
    private final ImsTokens imsTokens;

    public Authenticator(Store store, Sessions sessions, ApiKeys apiKeys, ImsTokens imsTokens) {
        this.store = store;
        this.sessions = sessions;
        this.apiKeys = apiKeys;
        this.imsTokens = imsTokens;
    }

    /**
     * Finds the caller.
     *
     * @param call the request
     * @param params the parameters of query and form
     * @param form the parameters of the form, where an API key is refused as recorded
     * @param write whether the request changes something
     * @throws WorkfrontFault 401 if nobody is signed in; 403 for a write with a cookie alone (a choice, the answer is not on record)
     */
    public Caller authenticate(HttpCall call, Parameters params, Parameters form, boolean write) {
        Optional<String> token = either(call.headers().first("sessionID"), params.first("sessionID"));
        if (token.isPresent()) {
            return bySession(token.get());
        }
        if (form.has("apiKey")) {
            throw WorkfrontFault.apiKeyInBody();
        }
        Optional<String> key = either(call.headers().first("apiKey"), params.first("apiKey"));
        if (key.isPresent()) {
            return byKey(key.get());
        }
        Optional<String> bearer = bearerToken(call);
        return bearer.isPresent() ? byImsToken(bearer.get(), call) : byCookie(call, write);
    }

    /** Finds the caller of a download, for which an API key alone is not enough. */
    public Caller authenticateSession(HttpCall call) {
        Optional<String> bearer = bearerToken(call);
        if (bearer.isPresent() && call.headers().first("sessionID").isEmpty()) {
            return byImsToken(bearer.get(), call);
        }
        return either(call.headers().first("sessionID"), either(call.query().first("sessionID"), sessionCookie(call)))
                .map(this::bySession)
                .orElseThrow(WorkfrontFault::notLoggedIn);
    }

    private Caller bySession(String token) {
        Session session = sessions.use(token).orElseThrow(WorkfrontFault::notLoggedIn);
        return new Caller(user(session.userId()), Optional.of(session));
    }

    private Caller byKey(String key) {
        return new Caller(user(apiKeys.user(key).orElseThrow(WorkfrontFault::notLoggedIn)), Optional.empty());
    }

    private Caller byImsToken(String token, HttpCall call) {
        String userId =
                imsTokens.user(token, call.headers().first("x-gw-ims-org-id")).orElseThrow(WorkfrontFault::notLoggedIn);
        return new Caller(user(userId), Optional.empty());
    }

    private static Optional<String> bearerToken(HttpCall call) {
        return call.headers()
                .first("Authorization")
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).trim());
    }

    private Caller byCookie(HttpCall call, boolean write) {
        Caller caller = bySession(sessionCookie(call).orElseThrow(WorkfrontFault::notLoggedIn));
        if (write && call.headers().first("X-XSRF-TOKEN").isEmpty()) {
            throw WorkfrontFault.noAccess("change anything with a session cookie alone.");
        }
        return caller;
    }

    private static Optional<String> sessionCookie(HttpCall call) {
        return either(call.cookie("attask"), call.cookie("wf-auth"));
    }

    private Entity user(String id) {
        return Users.withId(store, id).orElseThrow(WorkfrontFault::notLoggedIn);
    }

    private static Optional<String> either(Optional<String> first, Optional<String> second) {
        return first.isPresent() ? first : second;
    }
}

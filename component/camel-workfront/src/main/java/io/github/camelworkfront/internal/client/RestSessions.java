package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import io.github.camelworkfront.internal.auth.SessionService;
import io.github.camelworkfront.internal.auth.Signature;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Sessions of {@code POST /login}, with the password in a form body and never in a URI, of {@code GET /session}, and
 * {@code GET /logout}.
 */
final class RestSessions implements SessionService {

    /** A session that is not ended ends by itself: no reason to hold up the end of an application. */
    private static final Duration LOGOUT_LIMIT = Duration.ofSeconds(5);

    private final Service service;
    private final ApiRoot root;

    RestSessions(Service service, ApiRoot root) {
        this.service = service;
        this.root = root;
    }

    @Override
    public String login(LoginCredentials credentials) throws WorkfrontException {
        Params form = Params.of("username", credentials.username())
                .with("password", credentials.password())
                .withIfSet("subdomain", credentials.subdomain());
        ServiceCall call = new ServiceCall("POST", root.at("login"), Params.NONE, Payload.form(form), "session/login");
        List<String> secrets = List.of(credentials.password(), credentials.username());
        return sessionId(call, service.ask(call, Map.of(), secrets, DataReader.ANY));
    }

    /** {@code GET /session} gives what a login gives, for whatever credential is sent; an API key goes as a header. */
    @Override
    public String exchange(Signature signature) throws WorkfrontException {
        ServiceCall call = ServiceCall.get(root.at("session"), Params.NONE, "session/login");
        return sessionId(call, service.ask(call, signature.headers(), DataReader.ANY));
    }

    private static String sessionId(ServiceCall call, Reply<Object> reply) throws WorkfrontException {
        Object data = reply.orThrow().data();
        if (data instanceof Map<?, ?> map && map.get("sessionID") instanceof String id && !id.isBlank()) {
            return id;
        }
        throw new WorkfrontServerException(
                WorkfrontFailure.of(200, "the answer has no sessionID", call.operation(), call.display()));
    }

    @Override
    public void logout(Signature signature) throws WorkfrontException {
        ServiceCall call = ServiceCall.get(root.at("logout"), Params.NONE, "session/logout");
        service.ask(call, signature.headers(), DataReader.ANY, LOGOUT_LIMIT).orThrow();
    }
}

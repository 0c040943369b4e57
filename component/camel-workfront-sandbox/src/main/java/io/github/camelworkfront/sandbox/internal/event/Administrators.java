package io.github.camelworkfront.sandbox.internal.event;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.util.Optional;

/**
 * Finds the caller of the event subscription service, who has to be a system administrator with a session in the header
 * {@code sessionID} or a token of Adobe IMS; see {@link Choice} for API keys and user tokens.
 */
final class Administrators {

    private final Choices choices;

    Administrators(Choices choices) {
        this.choices = choices;
    }

    /**
     * Finds the caller.
     *
     * @throws EventFault 401 if nobody is signed in, 403 if he is no administrator
     */
    Caller require(HttpCall call, Tenant tenant) {
        Caller caller = signedIn(call, tenant);
        call.trace().user(caller.user().text("username"));
        if (!caller.isAdmin()) {
            throw EventFault.forbidden();
        }
        if (choices.is(Choice.SUBSCRIPTION_USER_TOKEN, "required")) {
            requireUserToken(call, tenant);
        }
        return caller;
    }

    private Caller signedIn(HttpCall call, Tenant tenant) {
        try {
            Optional<Caller> byKey =
                    choices.is(Choice.SUBSCRIPTION_API_KEY, "accepted") ? byKey(call, tenant) : Optional.empty();
            if (byKey.isPresent()) {
                return byKey.get();
            }
            boolean signed = call.headers().first("sessionID").isPresent()
                    || call.headers().first("Authorization").isPresent();
            if (!signed) {
                throw EventFault.unauthorized("The header sessionID is missing");
            }
            return tenant.authenticator().authenticateSession(call);
        } catch (WorkfrontFault fault) {
            throw EventFault.unauthorized("The session or token is not valid");
        }
    }

    /** The key stands in the header that REST has for it, or as it is in {@code Authorization}. */
    private static Optional<Caller> byKey(HttpCall call, Tenant tenant) {
        if (call.headers().first("sessionID").isPresent()) {
            return Optional.empty();
        }
        if (call.headers().first("apiKey").isPresent()) {
            return Optional.of(tenant.authenticator().authenticate(call, Parameters.NONE, Parameters.NONE, true));
        }
        return call.headers()
                .first("Authorization")
                .flatMap(tenant.apiKeys()::user)
                .flatMap(id -> tenant.store().find("USER", id))
                .map(user -> new Caller(user, Optional.empty()));
    }

    /** The token is the fixed one or one of Adobe IMS, of an administrator either way. */
    private static void requireUserToken(HttpCall call, Tenant tenant) {
        boolean right = call.headers()
                .first("X-User-Token")
                .filter(token -> token.equals(WorkfrontSandbox.USER_TOKEN) || isOfAdministrator(token, call, tenant))
                .isPresent();
        if (!right) {
            throw EventFault.unauthorized("The header X-User-Token is missing or not valid");
        }
    }

    private static boolean isOfAdministrator(String token, HttpCall call, Tenant tenant) {
        return tenant.imsTokens()
                .user(token, call.headers().first("x-gw-ims-org-id"))
                .flatMap(id -> tenant.store().find("USER", id))
                .filter(user -> new Caller(user, Optional.empty()).isAdmin())
                .isPresent();
    }
}

package io.github.camelworkfront.sandbox.internal.token;

import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.internal.app.AuthorizationCode;
import io.github.camelworkfront.sandbox.internal.app.RefreshToken;
import io.github.camelworkfront.sandbox.internal.auth.Session;
import io.github.camelworkfront.sandbox.internal.auth.Users;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.io.IOException;

/**
 * {@code POST /integrations/oauth2/api/v1/token}: codes and refresh tokens become access tokens, which are session IDs. Choices:
 * {@code wid} is the ID of the user; an application that does not rotate gets its refresh token back; former access tokens stay good.
 */
final class TokenEndpoint {

    private final Tenant tenant;

    TokenEndpoint(Tenant tenant) {
        this.tenant = tenant;
    }

    Answer serve(HttpCall call) throws IOException {
        TokenRequest request = TokenRequest.read(call);
        String grant = request.require("grant_type");
        OAuthApp app = Clients.prove(request.client(), tenant.apps().registry());
        return switch (grant) {
            case "authorization_code" -> redeem(request, app, call);
            case "refresh_token" -> refresh(request, app, call);
            default -> throw TokenFault.unsupportedGrantType(grant);
        };
    }

    private Answer redeem(TokenRequest request, OAuthApp app, HttpCall call) {
        AuthorizationCode code = tenant.apps()
                .codes()
                .take(request.require("code"), app.clientId())
                .orElseThrow(() -> TokenFault.invalidGrant("The authorization code is not valid, or no longer."));
        if (!code.redirectUri().equals(request.require("redirect_uri"))) {
            throw TokenFault.invalidGrant("The redirect_uri is not the one of the authorization request.");
        }
        Pkce.verify(code, request);
        Entity user = user(code.userId());
        return answer(user, app, tenant.apps().refreshTokens().issue(app.clientId(), user.id()), call);
    }

    private Answer refresh(TokenRequest request, OAuthApp app, HttpCall call) {
        RefreshToken token = tenant.apps()
                .refreshTokens()
                .use(request.require("refresh_token"), app)
                .orElseThrow(() -> TokenFault.invalidGrant("The refresh token is not valid, or no longer."));
        return answer(user(token.userId()), app, token.value(), call);
    }

    private Entity user(String id) {
        return Users.withId(tenant.store(), id)
                .orElseThrow(() -> TokenFault.invalidGrant("The user is not there, or not active."));
    }

    private Answer answer(Entity user, OAuthApp app, String refreshToken, HttpCall call) {
        call.trace().user(user.text("username"));
        Session session = tenant.sessions().openForApp(user.id(), app.lifetime());
        return new TokenAnswer()
                .with("token_type", "sessionID")
                .with("access_token", session.token())
                .with("refresh_token", refreshToken)
                .expiresIn(app.lifetime(), app.expiresIn())
                .with("wid", user.id())
                .send();
    }
}

package io.github.camelworkfront.sandbox.internal.token;

import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.internal.auth.Session;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.io.IOException;

/**
 * {@code POST /integrations/oauth2/api/v1/jwt/exchange}: a token that an application signed becomes an access token. There is no refresh
 * token: the application signs another one.
 */
final class JwtExchange {

    private final Tenant tenant;

    JwtExchange(Tenant tenant) {
        this.tenant = tenant;
    }

    Answer serve(HttpCall call) throws IOException {
        TokenRequest request = TokenRequest.read(call);
        OAuthApp app = Clients.prove(request.client(), tenant.apps().registry());
        Entity user = new JwtVerifier(tenant, app).verify(request.require("jwt_token"));
        call.trace().user(user.text("username"));
        Session session = tenant.sessions().openForApp(user.id(), app.lifetime());
        return new TokenAnswer()
                .with("token_type", "sessionID")
                .with("access_token", session.token())
                .expiresIn(app.lifetime(), app.expiresIn())
                .send();
    }
}

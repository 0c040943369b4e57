package io.github.camelworkfront.sandbox.internal.token;

import io.github.camelworkfront.sandbox.internal.error.ErrorShape;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.io.IOException;
import java.util.function.Supplier;

/** Workfront's OAuth2 server: the sign-in of a browser, the token endpoint, and the exchange of signed tokens. */
public final class OAuthService implements HttpService {

    /** The beginning of its paths. */
    public static final String ROOT = "/integrations/oauth2";

    private final Supplier<Tenant> tenants;

    /**
     * @param tenants gives the tenant of the moment
     */
    public OAuthService(Supplier<Tenant> tenants) {
        this.tenants = tenants;
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        Tenant tenant = tenants.get();
        try {
            return switch (call.path().substring(ROOT.length())) {
                case "/authorize" -> new AuthorizePage(tenant).serve(call);
                case "/api/v1/token" -> new TokenEndpoint(tenant).serve(posted(call));
                case "/api/v1/jwt/exchange" -> new JwtExchange(tenant).serve(posted(call));
                default -> Answer.page(404, "Not Found");
            };
        } catch (TokenFault fault) {
            return fault.answer(ErrorShape.OAUTH);
        }
    }

    static HttpCall posted(HttpCall call) {
        if (!call.method().equals("POST")) {
            throw TokenFault.wrongMethod(call.method());
        }
        return call;
    }
}

package io.github.camelworkfront.sandbox.internal.token;

import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.internal.auth.Users;
import io.github.camelworkfront.sandbox.internal.error.ErrorShape;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Stands in for {@code https://ims-na1.adobelogin.com/ims/token/v3}: client credentials become a bearer token. Its errors are those of
 * RFC 6749, a choice. Scopes are parted by commas, as Adobe writes them, or spaces.
 */
public final class ImsService implements HttpService {

    /** Its one path. */
    public static final String PATH = "/ims/token/v3";

    private final Supplier<Tenant> tenants;

    /**
     * @param tenants gives the tenant of the moment
     */
    public ImsService(Supplier<Tenant> tenants) {
        this.tenants = tenants;
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        if (!call.path().equals(PATH)) {
            return Answer.page(404, "Not Found");
        }
        try {
            return token(TokenRequest.readForm(OAuthService.posted(call)), tenants.get(), call);
        } catch (TokenFault fault) {
            return fault.answer(ErrorShape.IMS);
        }
    }

    private static Answer token(TokenRequest request, Tenant tenant, HttpCall call) {
        String grant = request.require("grant_type");
        ImsCredential credential = prove(request.client(), tenant);
        if (!grant.equals("client_credentials")) {
            throw TokenFault.unsupportedGrantType(grant);
        }
        checkScope(request.require("scope"), credential);
        Entity user = Users.named(tenant.store(), credential.username())
                .orElseThrow(() -> TokenFault.invalidGrant("The technical account is not there, or not active."));
        call.trace().user(user.text("username"));
        String token = tenant.imsTokens()
                .issue(credential.clientId(), user.id(), credential.organization(), credential.lifetime());
        return new TokenAnswer()
                .with("access_token", token)
                .with("token_type", "bearer")
                .expiresIn(credential.lifetime(), credential.expiresIn())
                .send();
    }

    private static ImsCredential prove(TokenRequest.Client client, Tenant tenant) {
        return tenant.apps()
                .registry()
                .credential(client.id())
                .filter(credential -> Clients.same(Optional.of(credential.clientSecret()), client.secret()))
                .orElseThrow(TokenFault::invalidClient);
    }

    private static void checkScope(String scopes, ImsCredential credential) {
        Arrays.stream(scopes.split("[,\\s]+"))
                .filter(scope -> !scope.isEmpty() && !credential.scopes().contains(scope))
                .findFirst()
                .ifPresent(scope -> {
                    throw TokenFault.invalidScope(scope);
                });
    }
}

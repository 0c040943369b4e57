package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontServerException;
import java.util.Map;

/**
 * Access tokens for a refresh token (Adobe, "Configure and use your organization's custom OAuth2 applications using
 * authorization code flow"). Workfront takes such a token as the id of a session. Whether the end of that session ends
 * the refresh token as well is on no record: so none is ended without somebody asking for it.
 */
final class RefreshTokenSource implements TokenSource {

    private static final String PATH = "/integrations/oauth2/api/v1/token";

    private final ClientCredentials client;
    private final RefreshTokens tokens;
    private final SignInServices services;
    private String refused;
    private boolean answerLost;

    RefreshTokenSource(ClientCredentials client, RefreshTokens tokens, SignInServices services) {
        this.client = client;
        this.tokens = tokens;
        this.services = services;
    }

    @Override
    public Token ask() throws WorkfrontException {
        String token = tokens.newest();
        try {
            return exchange(token);
        } catch (WorkfrontException e) {
            // Another instance of the application may have been faster, and have put the next token into the store.
            String next = Refusal.isOne(e) ? tokens.newest() : token;
            if (next.equals(token)) {
                throw e;
            }
            return exchange(next);
        }
    }

    private Token exchange(String token) throws WorkfrontException {
        TokenAnswer answer = answer(token);
        String next = answer.refreshToken();
        if (next != null && !next.isBlank() && !next.equals(token)) {
            // Before anything else can fail: the service takes the one before no more.
            tokens.keep(next);
        }
        return Token.lasting(Signature.session(answer.accessToken()), answer.expiresIn(), services.clock());
    }

    private TokenAnswer answer(String token) throws WorkfrontException {
        Map<String, String> form = client.form();
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", token);
        try {
            TokenAnswer answer = services.tokens().ask(PATH, form);
            answerLost = false;
            return answer;
        } catch (WorkfrontException e) {
            answerLost |= e.getStatus() == 0 || e.getStatus() < 300 && e instanceof WorkfrontServerException;
            refused = Refusal.isOne(e) ? token : refused;
            throw e;
        }
    }

    @Override
    public boolean isReplaced() {
        try {
            return refused != null && !refused.equals(tokens.newest());
        } catch (WorkfrontException e) {
            return false;
        }
    }

    @Override
    public void end(Signature signature) throws WorkfrontException {
        services.sessions().logout(signature);
    }

    @Override
    public boolean endsUnused() {
        return false;
    }

    @Override
    public String refusalHint() {
        String why = answerLost
                ? "an answer with a new refreshToken was lost, and the one before is used up"
                : "check the options clientId, clientSecret and refreshToken: a refreshToken may have expired, or be used"
                        + " up where the application rotates them";
        return why + "; for a new one authorise the application anew and set the option refreshToken; nothing is tried"
                + " again by itself";
    }

    @Override
    public String newTokenRefusedHint() {
        return "refused again right after a new access token";
    }
}

package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;
import java.util.Map;

/**
 * Tokens of Adobe IMS for a server-to-server credential. They are no sessions of Workfront, which it could be told to
 * end; one that is not used any more ends by itself.
 */
final class ImsSource implements TokenSource {

    private final Credentials.Ims credentials;
    private final SignInServices services;

    ImsSource(Credentials.Ims credentials, SignInServices services) {
        this.credentials = credentials;
        this.services = services;
    }

    @Override
    public Token ask() throws WorkfrontException {
        Map<String, String> form = credentials.client().form();
        form.put("grant_type", "client_credentials");
        form.put("scope", credentials.scopes());
        TokenAnswer answer = services.tokens().ask(credentials.place().path(), form);
        Signature signature = Signature.ims(answer.accessToken(), credentials.organization());
        return Token.lasting(signature, answer.expiresIn(), services.clock());
    }

    @Override
    public void end(Signature signature) {
        // IMS offers nothing of the kind.
    }

    @Override
    public boolean endsUnused() {
        return false;
    }

    /** Workfront refuses what IMS gave when the organisation is wrong, or does not know the technical account. */
    @Override
    public boolean mayBeInVain() {
        return true;
    }

    @Override
    public String refusalHint() {
        return "Adobe IMS did not accept the credentials: check the options clientId, clientSecret and imsScopes; they are"
                + " not tried again by themselves";
    }

    @Override
    public String newTokenRefusedHint() {
        return "Adobe IMS gave a token, but Workfront does not accept it: check the option imsOrganization, and whether"
                + " the credential's technical account is a user of this tenant";
    }
}

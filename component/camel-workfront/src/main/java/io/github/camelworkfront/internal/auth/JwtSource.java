package io.github.camelworkfront.internal.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.camelworkfront.WorkfrontException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/**
 * Access tokens for a JWT that is made and signed for each (Adobe, "Configure and use your organization's custom OAuth2
 * applications using JWT flow"). Workfront takes such a token as the id of a session; each is one of its own.
 */
final class JwtSource implements TokenSource {

    private static final String PATH = "/integrations/oauth2/api/v1/jwt/exchange";

    /** "A few minutes" are Adobe's advice; these let a clock that goes wrong by two of them pass. */
    private static final Duration LIFE = Duration.ofMinutes(3);

    private final Credentials.Jwt credentials;
    private final SignInServices services;

    JwtSource(Credentials.Jwt credentials, SignInServices services) {
        this.credentials = credentials;
        this.services = services;
    }

    @Override
    public Token ask() throws WorkfrontException {
        Map<String, String> form = credentials.client().form();
        form.put("jwt_token", jwt());
        TokenAnswer answer = services.tokens().ask(PATH, form);
        return Token.lasting(Signature.session(answer.accessToken()), answer.expiresIn(), services.clock());
    }

    private String jwt() {
        Instant now = services.clock().instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(credentials.customerId())
                .subject(credentials.userId())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .build();
        try {
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(credentials.key()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(
                    "the JWT cannot be signed with the option privateKey: " + e.getMessage(), e);
        }
    }

    @Override
    public void end(Signature signature) throws WorkfrontException {
        services.sessions().logout(signature);
    }

    @Override
    public boolean endsUnused() {
        return true;
    }

    @Override
    public String refusalHint() {
        return "check the options clientId, clientSecret, customerId, userId and privateKey, whose public key has to be"
                + " registered for that user at the OAuth2 application, and the clock of this machine; they are not tried"
                + " again by themselves";
    }

    @Override
    public String newTokenRefusedHint() {
        return "refused again right after a new access token";
    }
}

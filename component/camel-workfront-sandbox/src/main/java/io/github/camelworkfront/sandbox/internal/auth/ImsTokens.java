package io.github.camelworkfront.sandbox.internal.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Adobe IMS tokens that were issued. They look like Adobe's, a signed JSON Web Token, but are looked up and not read: nobody but
 * the sandbox issues any. Thread-safe.
 */
public final class ImsTokens {

    private final Map<String, ImsToken> issued = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Choices choices;

    private record ImsToken(String userId, String organization, Instant ends) {}

    /**
     * @param clock tells when a token is over
     * @param choices tells how strictly the organisation is asked for
     */
    public ImsTokens(Clock clock, Choices choices) {
        this.clock = clock;
        this.choices = choices;
    }

    /** Issues a token of a user within an organisation. */
    public String issue(String clientId, String userId, String organization, Duration lifetime) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .jwtID(Tokens.next())
                .claim("type", "access_token")
                .claim("client_id", clientId)
                .claim("org", organization)
                .claim("user_id", userId)
                .claim("created_at", Long.toString(now.toEpochMilli()))
                .claim("expires_in", Long.toString(lifetime.toMillis()))
                .build();
        String token = sign(claims);
        issued.put(token, new ImsToken(userId, organization, now.plus(lifetime)));
        return token;
    }

    private static String sign(JWTClaimsSet claims) {
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            jwt.sign(new MACSigner(Tokens.next()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }

    /**
     * Finds the ID of the user whom a token stands for.
     *
     * @param organization what the request says in {@code x-gw-ims-org-id}
     * @return empty if the token is not good or the organisation is the wrong one
     */
    public Optional<String> user(String token, Optional<String> organization) {
        return Optional.ofNullable(issued.get(token))
                .filter(found -> clock.instant().isBefore(found.ends()))
                .filter(found -> fits(found, organization))
                .map(ImsToken::userId);
    }

    private boolean fits(ImsToken token, Optional<String> organization) {
        if (choices.is(Choice.IMS_ORGANIZATION_HEADER, "ignored")) {
            return true;
        }
        return organization
                .map(token.organization()::equals)
                .orElseGet(() -> choices.is(Choice.IMS_ORGANIZATION_HEADER, "optional"));
    }

    /** Ends every token. */
    public void revokeAll() {
        issued.clear();
    }
}

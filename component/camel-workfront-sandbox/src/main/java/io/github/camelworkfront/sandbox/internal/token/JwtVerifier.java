package io.github.camelworkfront.sandbox.internal.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.internal.auth.Users;
import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Checks a signed token (Adobe, "OAuth 2.0 JWT flow"): RS256, {@code iss} the customer, {@code sub} the user who registered the public key,
 * {@code exp} to come. How far ahead {@code exp} may lie is a choice: {@link #FURTHEST}. So is that clocks must agree to the second.
 */
final class JwtVerifier {

    /** How far ahead a token may end. */
    static final Duration FURTHEST = Duration.ofHours(1);

    private final Tenant tenant;
    private final OAuthApp app;

    JwtVerifier(Tenant tenant, OAuthApp app) {
        this.tenant = tenant;
        this.app = app;
    }

    /**
     * Checks a token.
     *
     * @return the user for whom it speaks
     * @throws TokenFault {@code invalid_grant} with what is wrong
     */
    Entity verify(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            require(JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm()), "its alg must be RS256");
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            require(SeedIds.CUSTOMER.equals(claims.getIssuer()), "its iss must be the customer ID");
            Entity user = user(claims.getSubject());
            require(isSignedFor(user, jwt), "its signature does not fit a public key that this user registered");
            checkTime(claims.getExpirationTime());
            return user;
        } catch (ParseException e) {
            throw refused("it is no signed JSON Web Token");
        } catch (JOSEException e) {
            throw refused("its signature cannot be verified");
        }
    }

    private Entity user(String subject) {
        return Optional.ofNullable(subject)
                .flatMap(id -> Users.withId(tenant.store(), id))
                .orElseThrow(() -> refused("its sub must be the ID of an active user"));
    }

    private boolean isSignedFor(Entity user, SignedJWT jwt) throws JOSEException {
        for (RSAPublicKey key : tenant.apps().keys().of(app.clientId(), user.id())) {
            if (jwt.verify(new RSASSAVerifier(key))) {
                return true;
            }
        }
        return false;
    }

    private void checkTime(Date expiration) {
        require(expiration != null, "it has no exp");
        Instant now = tenant.clock().instant();
        require(expiration.toInstant().isAfter(now), "its exp is past");
        require(!expiration.toInstant().isAfter(now.plus(FURTHEST)), "its exp is more than an hour ahead");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw refused(otherwise);
        }
    }

    private static TokenFault refused(String reason) {
        return TokenFault.invalidGrant("The jwt_token is refused: " + reason + ".");
    }
}

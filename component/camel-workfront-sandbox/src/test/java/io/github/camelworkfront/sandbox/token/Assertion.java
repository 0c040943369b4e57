package io.github.camelworkfront.sandbox.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;

/** Signs tokens for the exchange, right ones and wrong ones. */
final class Assertion {

    private Assertion() {}

    static JWTClaimsSet.Builder claims(WorkfrontSandbox sandbox) {
        return new JWTClaimsSet.Builder()
                .issuer(sandbox.customerId())
                .subject(sandbox.userId())
                .expirationTime(in(sandbox, Duration.ofMinutes(3)));
    }

    static Date in(WorkfrontSandbox sandbox, Duration time) {
        return Date.from(sandbox.clock().instant().plus(time));
    }

    static String sign(WorkfrontSandbox sandbox, JWTClaimsSet.Builder claims) {
        return sign(JWSAlgorithm.RS256, new RSASSASigner(privateKey(sandbox.privateKey())), claims);
    }

    static String sign(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet.Builder claims) {
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm), claims.build());
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey privateKey(String pkcs8) {
        String base64 = pkcs8.replaceAll("-----[A-Z ]+-----", "");
        byte[] key = Base64.getMimeDecoder().decode(base64);
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

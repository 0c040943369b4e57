package io.github.camelworkfront.sandbox.internal.token;

import io.github.camelworkfront.sandbox.internal.app.AuthorizationCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proof Key for Code Exchange (RFC 7636) with the method S256, the one that Adobe names ("OAuth 2.0 PKCE flow"). */
final class Pkce {

    private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    private Pkce() {}

    /** Refuses a code that was asked for with a challenge unless the verifier fits. */
    static void verify(AuthorizationCode code, TokenRequest request) {
        Optional<String> verifier = request.get("code_verifier");
        if (code.challenge().isEmpty() && verifier.isEmpty()) {
            return;
        }
        boolean fits = code.challenge().isPresent()
                && verifier.filter(text -> VERIFIER.matcher(text).matches())
                        .map(Pkce::challenge)
                        .equals(code.challenge());
        if (!fits) {
            throw TokenFault.invalidGrant("The code_verifier does not fit the code_challenge.");
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package io.github.camelworkfront.sandbox.internal.auth;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes session IDs, API keys and handles: 32 hexadecimal digits, as the service's. */
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /** Returns a token that nobody can guess. */
    public static String next() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

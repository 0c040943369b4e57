package io.github.camelworkfront.internal.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPrivateKey;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * RSA private keys from PEM text, {@code RSA PRIVATE KEY} (PKCS#1, RFC 8017) or {@code PRIVATE KEY} (PKCS#8, RFC 5958).
 * Line breaks may have become spaces, {@code \n} or nothing, as happens in properties files and environment variables.
 */
public final class RsaPrivateKeys {

    private static final String RIGHT = "; right is an RSA key of at least 2048 bits, not encrypted, which begins with"
            + " -----BEGIN PRIVATE KEY----- or -----BEGIN RSA PRIVATE KEY-----";

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    /** Where people cut keys out of JSON or properties, line breaks stay behind as two characters. */
    private static final Pattern BREAKS = Pattern.compile("\\\\[nr]|\\s");

    /** RS256 wants that many at least (RFC 7518, 3.3). */
    private static final int SMALLEST = 2048;

    private static final Map<String, String> OTHERS = Map.of(
            "ENCRYPTED PRIVATE KEY", "an encrypted key: decrypt it first, with openssl pkey",
            "EC PRIVATE KEY", "an EC key",
            "DSA PRIVATE KEY", "a DSA key",
            "OPENSSH PRIVATE KEY", "a key in OpenSSH's own form: convert it first, with ssh-keygen -p -m PEM",
            "PUBLIC KEY", "a public key, and not the private one that belongs to it",
            "RSA PUBLIC KEY", "a public key, and not the private one that belongs to it",
            "CERTIFICATE", "a certificate, and not the private key that belongs to it");

    private RsaPrivateKeys() {}

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException naming the option privateKey, and never showing what it holds
     */
    public static RSAPrivateKey of(String pem) {
        Matcher block = BLOCK.matcher(pem);
        if (!block.find()) {
            throw refused("no key in PEM", null);
        }
        String label = block.group(1);
        if (OTHERS.containsKey(label)) {
            throw refused(OTHERS.get(label), null);
        }
        if (block.group(2).contains("ENCRYPTED")) {
            throw refused(OTHERS.get("ENCRYPTED PRIVATE KEY"), null);
        }
        String base64 = BREAKS.matcher(block.group(2)).replaceAll("");
        return checked(read("-----BEGIN " + label + "-----\n" + base64.replaceAll("(.{64})", "$1\n") + "\n-----END "
                + label + "-----\n"));
    }

    private static RSAPrivateKey read(String pem) {
        try {
            if (JWK.parseFromPEMEncodedObjects(pem) instanceof RSAKey key && key.isPrivate()) {
                return key.toRSAPrivateKey();
            }
            throw refused("no RSA key", null);
        } catch (JOSEException | RuntimeException e) {
            // Without the cause: the parser's messages may hold a piece of the key.
            throw e instanceof IllegalArgumentException ours
                            && ours.getMessage().startsWith("The option")
                    ? ours
                    : refused("no key that can be read", null);
        }
    }

    private static RSAPrivateKey checked(RSAPrivateKey key) {
        int bits = key.getModulus().bitLength();
        if (bits < SMALLEST) {
            throw refused("an RSA key of only " + bits + " bits", null);
        }
        return key;
    }

    private static IllegalArgumentException refused(String what, Throwable cause) {
        return new IllegalArgumentException("The option privateKey holds " + what + RIGHT, cause);
    }
}

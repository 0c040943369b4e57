package io.github.camelworkfront.sandbox.internal.app;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The public keys by which signatures of applications are verified. Thread-safe. */
public final class PublicKeys {

    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";

    private final List<Registered> registered = new CopyOnWriteArrayList<>();

    private record Registered(String clientId, String userId, RSAPublicKey key) {}

    /**
     * Registers a key.
     *
     * @param clientId the application that signs
     * @param userId the user who made the key, in whose name it signs
     * @param pem the key as PEM text
     * @throws IllegalArgumentException if the text is no RSA public key
     */
    public void register(String clientId, String userId, String pem) {
        registered.add(new Registered(clientId, userId, read(pem)));
    }

    /** Returns the keys of an application that a user made. */
    public List<RSAPublicKey> of(String clientId, String userId) {
        return registered.stream()
                .filter(entry ->
                        entry.clientId().equals(clientId) && entry.userId().equals(userId))
                .map(Registered::key)
                .toList();
    }

    void removeAll(String clientId) {
        registered.removeIf(entry -> entry.clientId().equals(clientId));
    }

    private static RSAPublicKey read(String pem) {
        String text = pem.trim();
        if (text.startsWith(BEGIN) && text.endsWith(END)) {
            String base64 = text.substring(BEGIN.length(), text.length() - END.length());
            try {
                byte[] key = Base64.getMimeDecoder().decode(base64);
                return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key));
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                throw new IllegalArgumentException("the public key is no RSA key in PEM: " + e.getMessage(), e);
            }
        }
        throw new IllegalArgumentException("the public key must be PEM text that begins with " + BEGIN);
    }
}

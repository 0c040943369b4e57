package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.TokenStore;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The refresh tokens that came of one that the options give. They are kept under a key which holds a hash of that one,
 * so that another refresh token in the options begins anew instead of being overruled by what was kept before.
 */
final class RefreshTokens {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshTokens.class);

    private final TokenStore store;
    private final MemoryTokenStore memory;
    private final String key;
    private final String first;

    /**
     * @param store  null for none but the memory
     * @param memory holds what the store did not save
     * @param host   the service that gave the token
     */
    RefreshTokens(TokenStore store, MemoryTokenStore memory, String host, ClientCredentials client, String first) {
        this.store = store == null ? memory : store;
        this.memory = memory;
        this.key = key(host, client.id(), first);
        this.first = first;
    }

    private static String key(String host, String clientId, String token) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(clientId.getBytes(StandardCharsets.UTF_8));
            hash.update((byte) 0);
            hash.update(token.getBytes(StandardCharsets.UTF_8));
            return host.replaceFirst("^https?://", "") + "/" + HexFormat.of().formatHex(hash.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The newest one.
     *
     * @throws WorkfrontException when the store cannot be read: what the options give may be used up, and a service may
     *     end all tokens of an application that sends such a one
     */
    String newest() throws WorkfrontException {
        try {
            String unsaved = memory.load(key);
            String kept = unsaved != null ? unsaved : store.load(key);
            return kept == null || kept.isBlank() ? first : kept;
        } catch (IOException | RuntimeException e) {
            throw new WorkfrontException(
                    WorkfrontFailure.of(
                            0,
                            "the tokenStore cannot be read, so that the newest refresh token is not known (" + e + ")",
                            "session/login",
                            null),
                    e);
        }
    }

    /** Keeps one that takes the place of all before. */
    void keep(String token) {
        try {
            store.save(key, token);
            if (store != memory) {
                memory.forget(key);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error(
                    "The tokenStore could not save the new refresh token ({}). The session goes on, and the token is kept"
                            + " in memory, but the next start of the application may not be able to sign in to Workfront:"
                            + " put the store right before the next renewal, or authorise the application anew and set"
                            + " its new refreshToken before the next start",
                    String.valueOf(e).replace(token, "xxxxxx"));
            memory.save(key, token);
        }
    }
}

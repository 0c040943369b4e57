package io.github.camelworkfront;

import java.io.IOException;

/**
 * Keeps the newest refresh token of an OAuth2 application that rotates them: the service accepts each only once, so an
 * application that forgets the newest cannot sign in again. {@link FileTokenStore} keeps it in a file. An implementation
 * that several instances share must be one place for all of them. Called by one thread at a time for each key.
 */
public interface TokenStore {

    /**
     * The token that was saved last.
     *
     * @param key tells apart what a store keeps: the service's host and a hash of the client ID and of the refresh token in
     *     the options; holds no secret
     * @return null when there is none
     */
    String load(String key) throws IOException;

    /** Keeps a token in place of the one before; when this returns it must be safe. */
    void save(String key, String refreshToken) throws IOException;
}

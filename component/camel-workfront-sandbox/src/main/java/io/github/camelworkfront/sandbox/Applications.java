package io.github.camelworkfront.sandbox;

import java.util.List;

/** Who may sign in for others: OAuth2 applications with their public keys, Adobe IMS credentials, and the tokens they hold. Thread-safe. */
public interface Applications {

    /** The refresh token that {@link OAuthApp#DEFAULT} holds for the administrator in every seed. */
    String REFRESH_TOKEN = "sandbox00000000000000000000refresh";

    /**
     * Adds an application, or replaces the one with its client ID; what was issued to that one stays good.
     *
     * @throws IllegalArgumentException for more than 10, as many as Workfront allows
     */
    void add(OAuthApp app);

    /** Adds a credential, or replaces the one with its client ID, and makes its technical account where there is no such user. */
    void add(ImsCredential credential);

    /** Removes the application or credential of a client ID, its keys and refresh tokens; nothing happens if there is none. */
    void remove(String clientId);

    /** Returns the OAuth2 applications. */
    List<OAuthApp> apps();

    /** Returns the Adobe IMS credentials. */
    List<ImsCredential> credentials();

    /**
     * Registers a public key that a user made for an application, so that tokens in his name, signed with the private key, can be exchanged.
     *
     * @param pem an RSA key that begins with {@code -----BEGIN PUBLIC KEY-----}
     * @throws IllegalArgumentException if there is no such application or user, or the text is no such key
     */
    void registerKey(String clientId, String username, String pem);

    /**
     * Issues a refresh token, as a user does who signs in with a browser.
     *
     * @throws IllegalArgumentException if there is no such application or user
     */
    String refreshToken(String clientId, String username);

    /**
     * Issues an Adobe IMS token of a person of {@link ImsCredential#DEFAULT}'s organisation, good for a day.
     *
     * @throws IllegalArgumentException if there is no such user
     */
    String imsUserToken(String username);

    /** Ends every access token of OAuth2 applications and of Adobe IMS; sessions from a login stay open. */
    void revokeAccessTokens();

    /** Ends a refresh token; nothing happens if there is none. */
    void revokeRefreshToken(String token);

    /** Ends every refresh token. */
    void revokeRefreshTokens();
}

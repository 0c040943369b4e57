package io.github.camelworkfront;

/** The ways to sign in to Workfront. */
public enum AuthenticationType {
    /** The option {@code apiKey}. */
    apiKey,
    /** The options {@code username} and {@code password}. */
    login,
    /** The option {@code sessionToken}. */
    session,
    /** The options {@code clientId}, {@code clientSecret} and {@code refreshToken}. */
    oauth2,
    /** The options {@code clientId}, {@code clientSecret}, {@code customerId}, {@code userId} and {@code privateKey}. */
    jwt,
    /**
     * The options {@code clientId}, {@code clientSecret}, {@code imsOrganization} and {@code imsScopes}, or
     * {@code accessToken} and {@code imsOrganization}.
     */
    ims
}

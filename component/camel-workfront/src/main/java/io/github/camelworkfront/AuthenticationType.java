package io.github.camelworkfront;

/** The ways to sign in to Workfront. */
public enum AuthenticationType {
    /** The option {@code apiKey}. */
    apiKey,
    /** The options {@code username} and {@code password}. */
    login,
    /** The option {@code sessionToken}. */
    session
}

package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;

/** What a sign-in needs of the service: sessions begin and end. */
public interface SessionService {

    /** Starts a session and returns its id. */
    String login(LoginCredentials credentials) throws WorkfrontException;

    /** Starts a session for whom the signature belongs to, and returns its id. */
    String exchange(Signature signature) throws WorkfrontException;

    /** Ends the session that the signature belongs to. */
    void logout(Signature signature) throws WorkfrontException;
}

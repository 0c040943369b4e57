package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;

/** One identity at one service, shared by all calls and all threads that use it. */
public interface SignIn extends AutoCloseable {

    /**
     * What to sign a request with; signs in first if that has not happened yet. Calls that come in meanwhile wait for
     * the one sign-in.
     *
     * @throws WorkfrontAuthenticationException when the service refuses the credentials, now or earlier
     * @throws WorkfrontException when the service cannot be asked
     */
    Signature signature() throws WorkfrontException;

    /**
     * The newest signature there is, for a request that has waited for its turn; asks nobody and waits for nothing.
     *
     * @param known what to give when there is no newer one
     */
    Signature newest(Signature known);

    /** Whether refused signatures can be exchanged for new ones. */
    boolean isRenewable();

    /** Whether it makes sense to exchange this one: not if another would most likely be refused as well. */
    boolean canReplace(Signature refused);

    /**
     * A new signature in place of a refused one. Of many calls with the same refused signature the first renews it and
     * the others get what it got.
     */
    Signature renew(Signature refused) throws WorkfrontException;

    /** What to tell somebody whose signature was refused and is not renewed. */
    String refusalHint();

    /** Signs in anew whatever was before, also after a refusal: somebody asked for it. */
    Signature restart() throws WorkfrontException;

    /**
     * The same identity as a session or token, for services that accept no API key; itself where it is one. Ends
     * together with this.
     */
    SignIn session();

    /** Ends the session, if there is one; the next call starts another. Never fails for what the service says. */
    void signOut();

    /** Signs out for good: no call signs in again. Never fails for what the service says. */
    @Override
    void close();
}

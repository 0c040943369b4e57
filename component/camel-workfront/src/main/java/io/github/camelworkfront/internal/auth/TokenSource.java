package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;

/** One way to get a token from the service: what differs between the ways to sign in. For one thread at a time. */
interface TokenSource {

    /** Asks the service for a new token. */
    Token ask() throws WorkfrontException;

    /** Tells the service that a token is not used any more; does nothing where it cannot be told. */
    void end(Signature signature) throws WorkfrontException;

    /** Whether tokens are ended when nobody uses them any more, or another one takes their place. */
    boolean endsUnused();

    /** Whether the credentials are not the ones that were refused last: somebody else has put newer ones into their place. */
    default boolean isReplaced() {
        return false;
    }

    /** Whether a new token may be refused for what no other one would cure, such as a wrong organisation. */
    default boolean mayBeInVain() {
        return false;
    }

    /** What to tell somebody whose credentials the service refused: which options to look at. */
    String refusalHint();

    /** The same for one refusal, where it says more about what to do. */
    default String refusalHint(WorkfrontException refusal) {
        return refusalHint();
    }

    /** What to tell somebody whose new token was refused. */
    String newTokenRefusedHint();
}

package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.auth.Signature;
import io.github.camelworkfront.internal.patience.Patience;
import io.github.camelworkfront.internal.patience.Tries;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Failures;
import io.github.camelworkfront.internal.response.Reply;

/**
 * Makes calls under one sign-in: in a lane, repeated as the rules of patience allow, and also after a new sign-in when the
 * service no longer accepts the old one: once, or as often as others have replaced the new one in between.
 */
final class SignedCalls {

    /** Repeats with what others signed in meanwhile; more says that the service accepts no session for long. */
    private static final int MAX_REPLACED = 5;

    private static final String NOT_REPEATABLE =
            "The session ended while the body was sent, and the body is a stream that gives everything once, so that the"
                    + " call was not repeated; send a file, or turn on stream caching";

    private final SignIn who;
    private final Patience patience;

    SignedCalls(SignIn who, Patience patience) {
        this.who = who;
        this.patience = patience;
    }

    <T> T make(ServiceCall call, Tries tries, Attempt<T> attempt) throws WorkfrontException {
        // The sign-in is outside of the lane: one that is renewed must not wait for those who wait for it.
        return patience.make(
                call, tries, () -> signed(call, signing -> tries.inLane(call, () -> attempt.with(signing.newest()))));
    }

    private <T> T signed(ServiceCall call, Signing.Attempt<T> attempt) throws WorkfrontException {
        Signing signing = new Signing(who);
        Reply<T> reply = attempt.with(signing);
        // A refused sign-in means that nothing of the call was done, so that a write may be repeated as well.
        if (isRefused(reply) && signing.canBeReplaced() && call.canBeSentAgain()) {
            signing.renew();
            reply = attempt.with(signing);
            // A new signature was refused, but others have another one by now: then it was good, and has only grown
            // old.
            for (int i = 0; i < MAX_REPLACED && isRefused(reply) && signing.takeLater(); i++) {
                reply = attempt.with(signing);
            }
        }
        if (isRefused(reply)) {
            String hint = call.canBeSentAgain() || !who.isRenewable() ? who.refusalHint() : NOT_REPEATABLE;
            throw Failures.hinted(reply.failure(), hint);
        }
        return reply.orThrow().data();
    }

    private static boolean isRefused(Reply<?> reply) {
        return reply.failure() != null && Failures.isSignatureRefused(reply.failure());
    }

    /** One request with what it is signed with. */
    @FunctionalInterface
    interface Attempt<T> {
        Reply<T> with(Signature signature) throws WorkfrontException;
    }
}

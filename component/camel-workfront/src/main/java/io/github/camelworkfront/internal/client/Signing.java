package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.auth.Signature;
import io.github.camelworkfront.internal.response.Reply;

/** Which signature the tries of one call went out with. For one thread. */
final class Signing {

    private final SignIn who;
    private Signature used;

    /** Signs in, if nobody has. */
    Signing(SignIn who) throws WorkfrontException {
        this.who = who;
        this.used = who.signature();
    }

    /** For a request that goes out now: while it waited for its turn others may have signed in anew. */
    Signature newest() {
        used = who.newest(used);
        return used;
    }

    /** Whether it makes sense to exchange the signature that was refused. */
    boolean canBeReplaced() {
        return who.canReplace(used);
    }

    /** Takes a new signature in place of the one that was refused. */
    void renew() throws WorkfrontException {
        used = who.renew(used);
    }

    /** Takes the signature that others have got since, if there is one. */
    boolean takeLater() throws WorkfrontException {
        Signature later = who.signature();
        boolean another = later != used;
        used = later;
        return another;
    }

    /** One request, signed when its turn has come. */
    @FunctionalInterface
    interface Attempt<T> {
        Reply<T> with(Signing signing) throws WorkfrontException;
    }
}

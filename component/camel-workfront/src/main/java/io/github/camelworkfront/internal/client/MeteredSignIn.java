package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.auth.Signature;
import io.github.camelworkfront.internal.meters.Meters;
import io.github.camelworkfront.internal.response.Failures;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Counts how often a sign-in got something new to sign with. Many calls see one renewal: it is told by the signature, or
 * the failure, being another than the last.
 */
final class MeteredSignIn implements SignIn {

    private final SignIn signIn;
    private final Meters meters;
    private final SignInRecord record;
    private final SignIn session;
    private final AtomicReference<Object> last = new AtomicReference<>();

    /** @param record of this and of the session that belongs to it */
    MeteredSignIn(SignIn signIn, Meters meters, SignInRecord record) {
        this.signIn = signIn;
        this.meters = meters;
        this.record = record;
        SignIn other = signIn.session();
        this.session = other == signIn ? this : new MeteredSignIn(other, meters, record);
    }

    @Override
    public Signature signature() throws WorkfrontException {
        return noted(signIn::signature);
    }

    @Override
    public Signature renew(Signature refused) throws WorkfrontException {
        return noted(() -> signIn.renew(refused));
    }

    @Override
    public Signature restart() throws WorkfrontException {
        return noted(signIn::restart);
    }

    private Signature noted(Asking asking) throws WorkfrontException {
        try {
            Signature signature = asking.ask();
            note(signature, true);
            return signature;
        } catch (WorkfrontException e) {
            if (!Failures.isCutShort(e)) {
                note(e, false);
            }
            throw e;
        }
    }

    private void note(Object outcome, boolean success) {
        if (signIn.isRenewable() && last.getAndSet(outcome) != outcome) {
            meters.signedIn(success);
            record.signedIn(success);
        }
    }

    @Override
    public Signature newest(Signature known) {
        return signIn.newest(known);
    }

    @Override
    public boolean isRenewable() {
        return signIn.isRenewable();
    }

    @Override
    public boolean canReplace(Signature refused) {
        return signIn.canReplace(refused);
    }

    @Override
    public String refusalHint() {
        return signIn.refusalHint();
    }

    @Override
    public SignIn session() {
        return session;
    }

    @Override
    public void signOut() {
        signIn.signOut();
    }

    @Override
    public void close() {
        signIn.close();
    }

    @FunctionalInterface
    private interface Asking {
        Signature ask() throws WorkfrontException;
    }
}

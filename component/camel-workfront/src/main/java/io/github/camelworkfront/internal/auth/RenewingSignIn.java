package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.response.Failures;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tokens that are asked for when the first call needs one, and again when they end. One request serves all calls that
 * wait for it, also when it fails; refused credentials are kept in mind and not tried again, because every try brings an
 * account nearer to being locked.
 */
public final class RenewingSignIn implements SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(RenewingSignIn.class);

    private final TokenSource source;
    private final Refusal refusal;
    private final Clock clock;
    // Guards the fields below and is never held while the service is asked. A lock instead of synchronized: waiting
    // must not pin a virtual thread.
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Token current;
    private SignInAttempt running;
    private boolean closed;

    /** @param refusal what is known of the credentials, also from sign-ins that are gone */
    RenewingSignIn(TokenSource source, Refusal refusal, Clock clock) {
        this.source = source;
        this.refusal = refusal;
        this.clock = clock;
    }

    @Override
    public Signature signature() throws WorkfrontException {
        Token token = current;
        return token != null && !token.isDue(clock) ? token.signature() : renew(null);
    }

    @Override
    public Signature newest(Signature known) {
        Token token = current;
        return token == null ? known : token.signature();
    }

    @Override
    public SignIn session() {
        return this;
    }

    @Override
    public boolean isRenewable() {
        return true;
    }

    @Override
    public boolean canReplace(Signature refused) {
        Token token = current;
        boolean latest = token != null && token.signature() == refused;
        return !(latest && source.mayBeInVain() && token.isNew(clock));
    }

    @Override
    public Signature renew(Signature refused) throws WorkfrontException {
        SignInAttempt attempt;
        lock.lock();
        try {
            Token token = current;
            boolean accepted = token != null && token.signature() != refused;
            if (accepted && !token.isDue(clock)) {
                return token.signature();
            }
            // The service has ended a refused session already; one that only grows old is still good for a while.
            attempt = attempt(null, accepted ? token : null);
        } finally {
            lock.unlock();
        }
        return attempt.outcome();
    }

    @Override
    public String refusalHint() {
        return source.newTokenRefusedHint();
    }

    @Override
    public Signature restart() throws WorkfrontException {
        SignInAttempt attempt;
        lock.lock();
        try {
            refusal.forget();
            attempt = attempt(source.endsUnused() ? current : null, null);
        } finally {
            lock.unlock();
        }
        return attempt.outcome();
    }

    /** The sign-in that is under way, or a new one. The token before is in use no more, but as the spare. */
    private SignInAttempt attempt(Token before, Token spare) throws WorkfrontException {
        if (closed) {
            throw ended();
        }
        if (running == null) {
            current = null;
            running = new SignInAttempt(() -> signIn(before, spare));
        }
        return running;
    }

    private Signature signIn(Token before, Token spare) throws WorkfrontException {
        Token token = null;
        boolean kept;
        try {
            end(before);
            token = askOr(spare);
        } finally {
            kept = finish(token);
        }
        if (!kept) {
            endUnused(token);
            throw ended();
        }
        return token.signature();
    }

    private Token askOr(Token spare) throws WorkfrontException {
        try {
            return ask();
        } catch (WorkfrontException e) {
            if (spare == null || spare.isOver(clock)) {
                throw e;
            }
            LOG.warn("The Workfront session could not be renewed before its end: {}", e.getMessage());
            return spare.toItsEnd();
        }
    }

    private Token ask() throws WorkfrontException {
        if (!source.isReplaced()) {
            refusal.check(clock.instant());
        }
        try {
            Token token = source.ask();
            refusal.forget();
            LOG.debug("Signed in to Workfront");
            return token;
        } catch (WorkfrontNotFoundException e) {
            // Not the object that a call asks for is missing, but the place where tokens are handed out.
            throw new WorkfrontServerException(e.getFailure(), e);
        } catch (WorkfrontException e) {
            throw Refusal.isOne(e) ? refused(e) : e;
        }
    }

    private WorkfrontException refused(WorkfrontException e) {
        String hint = source.refusalHint(e);
        WorkfrontException refused = Failures.hinted(e, hint);
        refusal.remember(refused, hint, clock.instant());
        return refused;
    }

    /** Whether the token may be used: not when this was closed meanwhile. */
    private boolean finish(Token token) {
        lock.lock();
        try {
            running = null;
            current = closed ? null : token;
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private static WorkfrontException ended() {
        return new WorkfrontException(WorkfrontFailure.of(
                0, "the session was ended, because nobody used it any more", "session/login", null));
    }

    @Override
    public void signOut() {
        end(taken());
    }

    private Token taken() {
        lock.lock();
        try {
            Token token = current;
            current = null;
            return token;
        } finally {
            lock.unlock();
        }
    }

    private void endUnused(Token token) {
        if (source.endsUnused()) {
            end(token);
        }
    }

    private void end(Token token) {
        if (token == null) {
            return;
        }
        // A thread that is told to stop has this to do before.
        boolean interrupted = Thread.interrupted();
        try {
            source.end(token.signature());
            LOG.debug("Signed out of Workfront");
        } catch (WorkfrontException e) {
            LOG.debug("The Workfront session will end by itself: {}", e.getMessage());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        SignInAttempt underWay;
        lock.lock();
        try {
            closed = true;
            underWay = running;
        } finally {
            lock.unlock();
        }
        endUnused(taken());
        if (underWay != null) {
            // It ends the session that it gets, for which the network has to be there still.
            underWay.awaitEnd();
        }
    }
}

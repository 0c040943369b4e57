package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sessions by user name and password. One login serves all calls that wait for it, also when it fails; a refused
 * password is kept in mind and not tried again, because every try brings the account nearer to being locked.
 */
public final class LoginSignIn implements SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(LoginSignIn.class);

    private static final Set<Integer> REFUSALS = Set.of(200, 400, 403, 422);

    private final LoginCredentials credentials;
    private final SessionService service;
    private final Refusal refusal;
    // Guards the fields below and is never held while the service is asked. A lock instead of synchronized: waiting
    // must not pin a virtual thread.
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Signature current;
    private LoginAttempt running;
    private boolean closed;

    /** @param refusal what is known of the credentials, also from sign-ins that are gone */
    public LoginSignIn(LoginCredentials credentials, SessionService service, Refusal refusal) {
        this.credentials = credentials;
        this.service = service;
        this.refusal = refusal;
    }

    @Override
    public Signature signature() throws WorkfrontException {
        Signature signature = current;
        return signature != null ? signature : renew(null);
    }

    @Override
    public boolean isRenewable() {
        return true;
    }

    @Override
    public Signature renew(Signature refused) throws WorkfrontException {
        LoginAttempt attempt;
        lock.lock();
        try {
            if (current != null && current != refused) {
                return current;
            }
            // The service has ended the refused session already.
            attempt = attempt(null);
        } finally {
            lock.unlock();
        }
        return attempt.outcome();
    }

    @Override
    public String refusalHint() {
        return "refused again right after a new login";
    }

    @Override
    public Signature restart() throws WorkfrontException {
        LoginAttempt attempt;
        lock.lock();
        try {
            refusal.forget();
            attempt = attempt(current);
        } finally {
            lock.unlock();
        }
        return attempt.outcome();
    }

    /** The login that is under way, or a new one. The session before is in use no more, whatever comes of it. */
    private LoginAttempt attempt(Signature before) throws WorkfrontException {
        if (closed) {
            throw ended();
        }
        if (running == null) {
            refusal.check();
            current = null;
            running = new LoginAttempt(() -> login(before));
        }
        return running;
    }

    private Signature login(Signature before) throws WorkfrontException {
        Signature session = null;
        boolean kept;
        try {
            logout(before);
            session = ask();
        } finally {
            kept = finish(session);
        }
        if (!kept) {
            logout(session);
            throw ended();
        }
        return session;
    }

    private Signature ask() throws WorkfrontException {
        try {
            Signature session = Signature.session(service.login(credentials));
            LOG.debug("Signed in to Workfront");
            return session;
        } catch (WorkfrontAuthenticationException e) {
            refusal.remember(e);
            throw e;
        } catch (WorkfrontAccessException | WorkfrontInvalidRequestException e) {
            throw refused(e);
        }
    }

    /** Whether the session may be used: not when this was closed meanwhile. */
    private boolean finish(Signature session) {
        lock.lock();
        try {
            running = null;
            current = closed ? null : session;
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** The status of a refused password is on no record: the service's 400, 403 and 422 are as much a no as its 401. */
    private WorkfrontException refused(WorkfrontException e) {
        if (!REFUSALS.contains(e.getStatus())) {
            return e;
        }
        WorkfrontAuthenticationException refused = new WorkfrontAuthenticationException(e.getFailure(), e);
        refusal.remember(refused);
        return refused;
    }

    private static WorkfrontException ended() {
        return new WorkfrontException(WorkfrontFailure.of(
                0, "the session was ended, because nobody used it any more", "session/login", null));
    }

    @Override
    public void signOut() {
        Signature session;
        lock.lock();
        try {
            session = current;
            current = null;
        } finally {
            lock.unlock();
        }
        logout(session);
    }

    private void logout(Signature session) {
        if (session == null) {
            return;
        }
        try {
            service.logout(session);
            LOG.debug("Signed out of Workfront");
        } catch (WorkfrontException e) {
            LOG.debug("The Workfront session will end by itself: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        signOut();
    }
}

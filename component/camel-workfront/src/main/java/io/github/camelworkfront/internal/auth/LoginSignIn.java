package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sessions by user name and password. One login serves all calls that wait for it; a refused password is kept in mind
 * and not tried again, because every try brings the account nearer to being locked.
 */
public final class LoginSignIn implements SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(LoginSignIn.class);

    private static final Set<Integer> REFUSALS = Set.of(200, 400, 403, 422);

    private final LoginCredentials credentials;
    private final SessionService service;
    // A lock instead of synchronized: waiting for the network must not pin a virtual thread.
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Signature current;
    private volatile WorkfrontAuthenticationException refusal;

    public LoginSignIn(LoginCredentials credentials, SessionService service) {
        this.credentials = credentials;
        this.service = service;
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
        lock.lock();
        try {
            if (current != null && current != refused) {
                return current;
            }
            if (refusal != null) {
                throw repeated(refusal);
            }
            return login();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String refusalHint() {
        return "refused again right after a new login";
    }

    @Override
    public Signature restart() throws WorkfrontException {
        lock.lock();
        try {
            refusal = null;
            return login();
        } finally {
            lock.unlock();
        }
    }

    private Signature login() throws WorkfrontException {
        current = null;
        try {
            current = Signature.session(service.login(credentials));
            LOG.debug("Signed in to Workfront");
            return current;
        } catch (WorkfrontAuthenticationException e) {
            refusal = e;
            throw e;
        } catch (WorkfrontAccessException | WorkfrontInvalidRequestException e) {
            throw refused(e);
        }
    }

    /** The status of a refused password is on no record: the service's 400, 403 and 422 are as much a no as its 401. */
    private WorkfrontException refused(WorkfrontException e) {
        if (!REFUSALS.contains(e.getStatus())) {
            return e;
        }
        refusal = new WorkfrontAuthenticationException(e.getFailure(), e);
        return refusal;
    }

    private WorkfrontAuthenticationException repeated(WorkfrontAuthenticationException first) {
        // A new exception each time: many threads may throw it, and each has its own stack.
        return new WorkfrontAuthenticationException(first.getFailure(), first);
    }

    @Override
    public void signOut() {
        lock.lock();
        try {
            Signature session = current;
            current = null;
            if (session != null) {
                service.logout(session);
                LOG.debug("Signed out of Workfront");
            }
        } catch (WorkfrontException e) {
            LOG.debug("The Workfront session will end by itself: {}", e.getMessage());
        } finally {
            lock.unlock();
        }
    }
}

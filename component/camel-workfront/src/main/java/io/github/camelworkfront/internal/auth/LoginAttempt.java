package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One login. Whoever asks for its outcome shares it, be it a session or a failure. */
final class LoginAttempt {

    private final FutureTask<Signature> login;

    LoginAttempt(Callable<Signature> login) {
        this.login = new FutureTask<>(login);
    }

    /**
     * Logs in, or waits for the thread that does so already.
     *
     * @throws WorkfrontException what the login failed with; one object for all who waited, because its type says what
     *     to make of it
     */
    Signature outcome() throws WorkfrontException {
        login.run();
        try {
            return login.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkfrontException(
                    WorkfrontFailure.of(0, "interrupted while waiting for the login", "session/login", null), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WorkfrontException failure) {
                throw failure;
            }
            throw new IllegalStateException("The login failed: " + e.getCause(), e.getCause());
        }
    }
}

package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One sign-in. Whoever asks for its outcome shares it, be it a session or a failure. */
final class SignInAttempt {

    private final FutureTask<Signature> signIn;

    SignInAttempt(Callable<Signature> signIn) {
        this.signIn = new FutureTask<>(signIn);
    }

    /**
     * Signs in, or waits for the thread that does so already.
     *
     * @throws WorkfrontException what it failed with; one object for all who waited, because its type says what
     *     to make of it
     */
    Signature outcome() throws WorkfrontException {
        signIn.run();
        try {
            return signIn.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkfrontException(
                    WorkfrontFailure.of(0, "interrupted while waiting for the sign-in", "session/login", null), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WorkfrontException failure) {
                throw failure;
            }
            throw new IllegalStateException("The sign-in failed: " + e.getCause(), e.getCause());
        }
    }
}

package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One sign-in. Whoever asks for its outcome shares it, be it a session or a failure. */
final class SignInAttempt {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final FutureTask<Signature> signIn;

    SignInAttempt(Callable<Signature> signIn) {
        this.signIn = new FutureTask<>(signIn);
    }

    /** Waits for its end, whatever that is, but no longer than people wait for an application to stop. */
    void awaitEnd() {
        try {
            signIn.get(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // Whoever has asked for the session is told.
        }
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

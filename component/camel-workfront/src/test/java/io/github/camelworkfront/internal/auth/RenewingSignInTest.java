package io.github.camelworkfront.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontProofException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.WorkfrontServerException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class RenewingSignInTest {

    private static final LoginCredentials ADA = new LoginCredentials("ada@example.com", "hunter2", null);

    private final Clock clock = Clock.systemUTC();
    private final Sessions service = new Sessions();
    private final SignIn signIn = signIn(new Refusal());

    private SignIn signIn(Refusal refusal) {
        return new RenewingSignIn(new LoginSource(ADA, service, clock), refusal, clock);
    }

    @Test
    void nothingIsSentBeforeTheFirstCallNeedsIt() throws WorkfrontException {
        assertThat(service.logins).hasValue(0);
        assertThat(signIn.signature().headers()).containsEntry("sessionID", "session1");
        assertThat(signIn.signature()).isSameAs(signIn.signature());
        assertThat(service.logins).hasValue(1);
        assertThat(signIn.isRenewable()).isTrue();
    }

    @Test
    void oneLoginServesAllThreadsThatWaitForIt() throws Exception {
        service.hold = new CountDownLatch(1);
        int threads = 16;
        CyclicBarrier together = new CyclicBarrier(threads + 1);

        List<Signature> signatures = inThreads(threads, together, signIn::signature, service.hold);

        assertThat(service.logins).hasValue(1);
        assertThat(new HashSet<>(signatures)).hasSize(1);
    }

    @Test
    void oneLoginRenewsTheSessionForAllThreadsThatWereRefused() throws Exception {
        Signature stale = signIn.signature();
        service.hold = new CountDownLatch(1);
        CyclicBarrier together = new CyclicBarrier(17);

        List<Signature> signatures = inThreads(16, together, () -> signIn.renew(stale), service.hold);

        assertThat(service.logins).hasValue(2);
        assertThat(Set.copyOf(signatures)).hasSize(1).doesNotContain(stale);
    }

    @Test
    void aSignatureThatIsRefusedLateGetsTheSessionThatIsThereAlready() throws WorkfrontException {
        Signature stale = signIn.signature();
        Signature renewed = signIn.renew(stale);

        assertThat(signIn.renew(stale)).isSameAs(renewed);
        assertThat(service.logins).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusedPasswordIsNotTriedAgainByItself(WorkfrontException refusal) {
        service.failure = refusal;

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(WorkfrontAuthenticationException.class)
                    .isThrownBy(signIn::signature)
                    .satisfies(e -> assertThat(e.getServiceMessage()).isEqualTo("wrong password"))
                    .withMessageNotContaining("hunter2");
        }
        assertThat(service.logins).hasValue(1);
    }

    static List<WorkfrontException> refusals() {
        return List.of(
                new WorkfrontAuthenticationException(failure(401, "wrong password")),
                new WorkfrontAuthenticationException(failure(200, "wrong password")),
                new WorkfrontAccessException(failure(403, "wrong password")),
                new WorkfrontInvalidRequestException(failure(400, "wrong password")),
                new WorkfrontInvalidRequestException(failure(422, "wrong password")));
    }

    @Test
    void eachCallAfterARefusalHasAnExceptionOfItsOwn() {
        service.failure = new WorkfrontAuthenticationException(failure(401, "wrong password"));
        List<Throwable> later = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(signIn::signature)
                    .satisfies(later::add)
                    .hasRootCause(service.failure)
                    .hasMessageContaining("check the options username and password");
        }
        assertThat(later).doesNotHaveDuplicates();
    }

    @Test
    void somebodyMayAskToTryARefusedPasswordAgain() throws WorkfrontException {
        service.failure = new WorkfrontAuthenticationException(failure(401, "wrong password"));
        assertThatThrownBy(signIn::signature).isInstanceOf(WorkfrontAuthenticationException.class);

        service.failure = null;
        assertThat(signIn.restart().headers()).containsEntry("sessionID", "session2");
        assertThat(signIn.signature().headers()).containsEntry("sessionID", "session2");
        assertThat(service.logins).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void aTroubleOnTheWayIsTriedAgainWithTheNextCall(WorkfrontException trouble) throws WorkfrontException {
        service.failure = trouble;
        assertThatThrownBy(signIn::signature).isSameAs(trouble);

        service.failure = null;
        assertThat(signIn.signature().headers()).containsEntry("sessionID", "session2");
    }

    static List<WorkfrontException> troubles() {
        return List.of(
                new WorkfrontException(failure(0, "no answer")),
                new WorkfrontServerException(failure(503, "later")),
                new WorkfrontRateLimitException(failure(429, "too many")),
                new WorkfrontInvalidRequestException(failure(410, "gone")));
    }

    @Test
    void aNewStartReplacesASessionThatIsStillGood() throws WorkfrontException {
        Signature first = signIn.signature();

        assertThat(signIn.restart()).isNotEqualTo(first);
        assertThat(signIn.signature().headers()).containsEntry("sessionID", "session2");
    }

    @Test
    void allWhoWaitForALoginShareItsFailure() throws Exception {
        WorkfrontServerException trouble = new WorkfrontServerException(failure(503, "later"));
        service.failure = trouble;
        service.hold = new CountDownLatch(1);
        Thread first = new Thread(() -> failureOf(signIn::signature));
        first.start();
        awaitWaiting(first);
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread other = new Thread(() -> failures.add(failureOf(signIn::signature)));
            other.start();
            others.add(other);
        }
        for (Thread other : others) {
            awaitWaiting(other);
        }

        service.hold.countDown();
        first.join();
        for (Thread other : others) {
            other.join();
        }

        assertThat(failures).hasSize(8).allMatch(failure -> failure == trouble);
        assertThat(service.logins).hasValue(1);
    }

    @Test
    void anErrorOfOurOwnDuringALoginDoesNotBlockTheNextOne() throws WorkfrontException {
        service.bug = new IllegalArgumentException("bug");
        assertThatThrownBy(signIn::signature).isInstanceOf(IllegalStateException.class);

        service.bug = null;
        assertThat(signIn.signature().headers()).containsEntry("sessionID", "session2");
    }

    @Test
    void whoIsInterruptedWhileHeWaitsGetsAnErrorAndStaysInterrupted() throws Exception {
        service.hold = new CountDownLatch(1);
        Thread first = new Thread(() -> failureOf(signIn::signature));
        first.start();
        awaitWaiting(first);
        AtomicBoolean interrupted = new AtomicBoolean();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        Thread second = new Thread(() -> {
            failures.add(failureOf(signIn::signature));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        second.start();
        awaitWaiting(second);

        second.interrupt();
        second.join();
        service.hold.countDown();
        first.join();

        assertThat(failures.get(0)).hasMessageContaining("interrupted while waiting for the sign-in");
        assertThat(interrupted).isTrue();
        assertThat(service.logins).hasValue(1);
    }

    @Test
    void aRenewalThatFailsLeavesTheOldSessionOutOfUse() throws WorkfrontException {
        Signature stale = signIn.signature();
        service.failure = new WorkfrontServerException(failure(503, "later"));
        assertThatThrownBy(() -> signIn.renew(stale)).isSameAs(service.failure);

        service.failure = null;
        assertThat(signIn.signature().headers()).containsEntry("sessionID", "session3");
    }

    @Test
    void whileASessionIsRenewedNobodyIsGivenTheOldOne() throws Exception {
        Signature stale = signIn.signature();
        service.hold = new CountDownLatch(1);
        Thread renewing = new Thread(() -> failureOf(() -> signIn.renew(stale)));
        renewing.start();
        awaitWaiting(renewing);
        AtomicReference<Signature> given = new AtomicReference<>();
        Thread other = new Thread(() -> failureOf(() -> {
            given.set(signIn.signature());
            return given.get();
        }));
        other.start();
        awaitWaiting(other);

        service.hold.countDown();
        renewing.join();
        other.join();

        assertThat(given.get().headers()).containsEntry("sessionID", "session2");
        assertThat(service.logins).hasValue(2);
    }

    @Test
    void aNewStartEndsTheSessionBefore() throws WorkfrontException {
        Signature first = signIn.signature();
        signIn.restart();

        assertThat(service.ended).containsExactly(first);
    }

    @Test
    void afterItsEndItSignsInNoMore() throws WorkfrontException {
        Signature last = signIn.signature();
        signIn.close();
        signIn.close();

        assertThat(service.ended).containsExactly(last);
        for (Ask ask : List.<Ask>of(signIn::signature, () -> signIn.renew(last), signIn::restart)) {
            assertThatThrownBy(ask::ask)
                    .isInstanceOf(WorkfrontException.class)
                    .hasMessageContaining("the session was ended");
        }
        assertThat(service.logins).hasValue(1);
    }

    @Test
    void aLoginThatEndsAfterTheEndIsSignedOutAgain() throws Exception {
        service.hold = new CountDownLatch(1);
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        Thread late = new Thread(() -> failures.add(failureOf(signIn::signature)));
        late.start();
        awaitWaiting(late);

        Thread closing = new Thread(signIn::close);
        closing.start();
        awaitWaiting(closing);
        service.hold.countDown();
        closing.join();
        // Behind the close the network may be gone, so that nothing could be ended any more.
        assertThat(service.ended).hasSize(1);
        late.join();

        assertThat(failures).hasSize(1);
        assertThat(failures.get(0)).hasMessageContaining("the session was ended");
        assertThat(service.ended).hasSize(1);
    }

    @Test
    void aRefusalIsKnownToWhateverComesAfterIt() {
        Refusal refusal = new Refusal();
        service.failure = new WorkfrontAuthenticationException(failure(401, "wrong password"));
        SignIn before = signIn(refusal);
        assertThatThrownBy(before::signature).hasRootCause(service.failure);
        before.close();

        SignIn after = signIn(refusal);
        assertThatThrownBy(after::signature).hasRootCause(service.failure);
        assertThat(service.logins).hasValue(1);
    }

    private static Throwable failureOf(Ask ask) {
        try {
            return new AssertionError("got " + ask.ask());
        } catch (WorkfrontException e) {
            return e;
        }
    }

    private static void awaitWaiting(Thread thread) {
        Set<Thread.State> there = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.TERMINATED);
        while (!there.contains(thread.getState())) {
            Thread.onSpinWait();
        }
    }

    @Test
    void signingOutEndsTheSessionAndTheNextCallBeginsAnother() throws WorkfrontException {
        Signature first = signIn.signature();
        signIn.signOut();
        signIn.signOut();

        assertThat(service.ended).containsExactly(first);
        assertThat(signIn.signature()).isNotEqualTo(first);
    }

    @Test
    void signingOutWithoutASessionSaysNothingAndNeverFails() throws WorkfrontException {
        signIn.signOut();
        assertThat(service.ended).isEmpty();

        signIn.signature();
        service.failure = new WorkfrontServerException(failure(500, "no"));
        signIn.signOut();
        assertThat(service.ended).hasSize(1);
    }

    private static List<Signature> inThreads(int count, CyclicBarrier together, Ask ask, CountDownLatch hold)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<Signature>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                futures.add(threads.submit(() -> {
                    together.await(30, TimeUnit.SECONDS);
                    return ask.ask();
                }));
            }
            together.await(30, TimeUnit.SECONDS);
            hold.countDown();
            List<Signature> signatures = new ArrayList<>();
            for (Future<Signature> future : futures) {
                signatures.add(future.get(30, TimeUnit.SECONDS));
            }
            return signatures;
        } finally {
            threads.shutdownNow();
        }
    }

    private static WorkfrontFailure failure(int status, String message) {
        return WorkfrontFailure.of(status, message, "session/login", "POST /attask/api/v22.0/login");
    }

    @FunctionalInterface
    private interface Ask {
        Signature ask() throws WorkfrontException;
    }

    /** Numbers its sessions; fails or waits when a test says so. */
    @Test
    void aLockedAccountIsLeftAloneForAWhileAndThenAskedAgain() {
        Instant start = Instant.parse("2026-11-22T10:00:00Z");
        AtomicReference<Instant> now = new AtomicReference<>(start);
        Clock moved = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        SignIn proof = new RenewingSignIn(new ProofSource(ADA, "proofPassword", service, moved), new Refusal(), moved);
        service.failure = fault(307, "Account locked");

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(proof::signature)
                    .isInstanceOf(WorkfrontProofException.class)
                    .hasMessageContaining("left alone for 5 minutes");
        }
        assertThat(service.logins).hasValue(1);

        now.set(start.plus(Refusal.LOCK));
        assertThatThrownBy(proof::signature).isInstanceOf(WorkfrontProofException.class);
        assertThat(service.logins).hasValue(2);
    }

    @Test
    void aWrongPasswordOfProofIsNotTriedAgainHoweverLongItTakes() {
        SignIn proof = new RenewingSignIn(new ProofSource(ADA, "proofAuthToken", service, clock), new Refusal(), clock);
        service.failure = fault(303, "Your log in details are not valid.");

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(proof::signature)
                    .isInstanceOf(WorkfrontProofException.class)
                    .hasMessageContaining("proofUsername and proofAuthToken")
                    .hasMessageContaining("region");
        }
        assertThat(service.logins).hasValue(1);
    }

    private static WorkfrontProofException fault(int code, String text) {
        return new WorkfrontProofException(new WorkfrontFailure(
                500, String.valueOf(code), text, code, null, List.of(), "proof:doLogin", "POST /soap"));
    }

    private static final class Sessions implements SessionService {

        private final AtomicInteger logins = new AtomicInteger();
        private final List<Signature> ended = new ArrayList<>();
        private volatile WorkfrontException failure;
        private volatile RuntimeException bug;
        private volatile CountDownLatch hold = new CountDownLatch(0);

        @Override
        public String login(LoginCredentials credentials) throws WorkfrontException {
            assertThat(credentials).isSameAs(ADA);
            int number = logins.incrementAndGet();
            try {
                hold.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (bug != null) {
                throw bug;
            }
            if (failure != null) {
                throw failure;
            }
            return "session" + number;
        }

        @Override
        public String exchange(Signature signature) {
            throw new AssertionError("not by a password");
        }

        @Override
        public void logout(Signature signature) throws WorkfrontException {
            ended.add(signature);
            if (failure != null) {
                throw failure;
            }
        }
    }
}

package io.github.camelworkfront.sandbox.internal.proof.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Passwords and authentication tokens, kept apart from the users so that none can be read back, and the lock that repeated bad logins lead
 * to: the account's settings {@code BruteforceAttempts} and {@code BruteforceLockTime}. Their defaults, 5 attempts and 15 minutes, and that
 * a good login forgives the bad ones before it, are choices. Thread-safe.
 */
public final class Logins {

    private final Map<Integer, String> passwords = new HashMap<>();
    private final Map<Integer, String> tokens = new HashMap<>();
    private final Map<Integer, Failures> failures = new HashMap<>();
    private final Clock clock;
    private int attempts = 5;
    private Duration lockTime = Duration.ofMinutes(15);

    Logins(Clock clock) {
        this.clock = clock;
    }

    /** Gives a user a password. */
    public synchronized void password(int userId, String password) {
        passwords.put(userId, password);
    }

    /** Gives a user an authentication token in place of the one that he may have. */
    public synchronized void token(int userId, String token) {
        tokens.put(userId, token);
    }

    /**
     * Says when a user is locked.
     *
     * @param badLogins how many bad logins in a row lock him; at least 1
     * @param time for how long
     */
    public synchronized void lockAfter(int badLogins, Duration time) {
        if (badLogins < 1) {
            throw new IllegalArgumentException("at least 1 bad login must be allowed, not " + badLogins);
        }
        attempts = badLogins;
        lockTime = time;
    }

    /** Returns how many bad logins in a row lock a user. */
    public synchronized int attempts() {
        return attempts;
    }

    /** Returns for how long a user is locked then. */
    public synchronized Duration lockTime() {
        return lockTime;
    }

    /** Tells whether a user is locked now. */
    public synchronized boolean isLocked(int userId) {
        return Optional.ofNullable(failures.get(userId))
                .filter(f -> f.lockedAt(clock.instant()))
                .isPresent();
    }

    /** Unlocks a user. */
    public synchronized void unlock(int userId) {
        failures.remove(userId);
    }

    synchronized void forget(int userId) {
        passwords.remove(userId);
        tokens.remove(userId);
        failures.remove(userId);
    }

    /** Finds out whether a password is a user's own; while he is locked none is. */
    synchronized boolean isPassword(ProofUser user, String password) {
        return check(user, passwords, password);
    }

    /** Finds out whether an authentication token is a user's own; while he is locked none is. */
    synchronized boolean isToken(ProofUser user, String token) {
        return check(user, tokens, token);
    }

    private boolean check(ProofUser user, Map<Integer, String> secrets, String secret) {
        if (isLocked(user.id())) {
            return false;
        }
        if (!user.active() || secret == null || !secret.equals(secrets.get(user.id()))) {
            fail(user.id());
            return false;
        }
        failures.remove(user.id());
        return true;
    }

    private void fail(int userId) {
        Failures former = failures.getOrDefault(userId, Failures.NONE);
        int count = former.lockedUntil() == null ? former.count() + 1 : 1;
        failures.put(
                userId, new Failures(count, count >= attempts ? clock.instant().plus(lockTime) : null));
    }

    private record Failures(int count, Instant lockedUntil) {

        static final Failures NONE = new Failures(0, null);

        boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }
}

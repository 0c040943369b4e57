package io.github.camelworkfront.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The Workfront Proof service of a sandbox: who may sign in, how it writes, how long sessions live. What was set goes back to its default
 * with {@link WorkfrontSandbox#reset()}. Thread-safe.
 */
public interface ProofControls {

    /**
     * Returns scheme, host and port of the service, in place of {@code https://soap.proofhq.com}: SOAP is at {@code /soap} and
     * {@code /16_24_0/soap} below it, uploads go to {@code /upload.php}.
     */
    String url();

    /** Returns the e-mail address of the billing administrator, who is the administrator of the REST service as well. */
    String username();

    /** Returns the password of both users that every account has. */
    String password();

    /** Returns the token with which the billing administrator signs in by {@code getSessionId}. */
    String authToken();

    /** Returns the e-mail address of a mere creator: he makes proofs, and sees no settings of the account. */
    String creatorUsername();

    /** Returns the token with which the creator signs in by {@code getSessionId}. */
    String creatorAuthToken();

    /** Returns how answers and WSDL are written. */
    ProofStyle style();

    /** Says how answers and WSDL are written from now on. */
    void style(ProofStyle style);

    /** Ends every session. */
    void expireSessions();

    /** Returns how long a session lives without being used; 24 hours unless set otherwise. */
    Duration sessionLife();

    /** Says how long a session lives without being used. */
    void sessionLife(Duration time);

    /** Returns how many bad logins in a row lock a user. */
    int badLogins();

    /** Returns for how long a user is locked then. */
    Duration lockTime();

    /**
     * Says when a user is locked, which {@code doLogin} then answers by fault 307; 5 bad logins and 15 minutes unless set otherwise.
     *
     * @param badLogins how many bad logins in a row lock him; at least 1
     * @param time for how long, by the sandbox's clock
     */
    void lockAfter(int badLogins, Duration time);

    /** Returns how many bytes an uploaded file may have. */
    long uploadLimit();

    /** Says how many bytes an uploaded file may have; 4 GB unless set otherwise. */
    void uploadLimit(long bytes);

    /** Finds what was uploaded under a hash. */
    Optional<DocumentContent> upload(String hash);

    /** Returns what reviewers do in the viewer. */
    ProofReviewers reviewers();

    /** Returns every callback that was sent or waits for its next try, in the order in which they came up. */
    List<ProofDelivery> deliveries();

    /**
     * Loses that share of the callbacks.
     *
     * @param share from 0 to 1; 0 unless set otherwise
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    void dropCallbacks(double share);

    /**
     * Sends that share of the callbacks twice.
     *
     * @param share from 0 to 1; 0 unless set otherwise
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    void doubleCallbacks(double share);

    /**
     * Lets that share of the callbacks be overtaken by one to five of the following ones to the same address, or come a moment later if
     * nothing follows.
     *
     * @param share from 0 to 1; 0 unless set otherwise
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    void reorderCallbacks(double share);

    /**
     * Sends callbacks so much later, by the sandbox's clock; not at all later unless set otherwise.
     *
     * @throws IllegalArgumentException if it is negative
     */
    void delayCallbacks(Duration time);

    /** Starts chance anew: the same seed and callbacks give the same losses; 1 unless set otherwise. */
    void callbackSeed(long seed);
}

package io.github.camelworkfront.sandbox.internal.proof.state;

import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.SandboxClock;
import io.github.camelworkfront.sandbox.internal.proof.upload.ProofUploads;
import java.util.concurrent.atomic.AtomicInteger;

/** One account of Workfront Proof. Its first two users are the same in every run; see {@link StandardUsers}. Thread-safe. */
public final class ProofWorld {

    /** Ids of what the seed contains lie below. */
    private static final int FIRST_ID = 1001;

    private final AtomicInteger ids = new AtomicInteger(FIRST_ID);
    private final SandboxClock clock;
    private final Choices choices;
    private final ProofUsers users;
    private final ProofSessions sessions;
    private final ProofUploads uploads = new ProofUploads();
    private volatile ProofDirectory directory = new BareDirectory();
    private volatile ProofDesk desk;
    private volatile ProofFront front;

    /**
     * @param clock the time
     * @param choices what is done where the real service's way is not settled
     */
    public ProofWorld(SandboxClock clock, Choices choices) {
        this.clock = clock;
        this.choices = choices;
        this.users = new ProofUsers(new Logins(clock));
        this.sessions = new ProofSessions(clock);
        StandardUsers.register(users);
    }

    /** Returns the time. */
    public SandboxClock clock() {
        return clock;
    }

    /** Returns what is done where the real service's way is not settled. */
    public Choices choices() {
        return choices;
    }

    /** Returns an id that nothing in the account has. */
    public int nextId() {
        return ids.getAndIncrement();
    }

    /** Returns the users. */
    public ProofUsers users() {
        return users;
    }

    /** Returns who is signed in. */
    public ProofSessions sessions() {
        return sessions;
    }

    /** Returns what proofs need to know of the account. */
    public ProofDirectory directory() {
        return directory;
    }

    /** Says what proofs need to know of the account; for the part that keeps it, while it registers. */
    public void directory(ProofDirectory source) {
        directory = source;
    }

    /** Returns what the account may do with its proofs; not while the parts register. */
    public ProofDesk desk() {
        return desk;
    }

    /** Says what the account may do with its proofs; for the part that keeps them, while it registers. */
    public void desk(ProofDesk proofs) {
        desk = proofs;
    }

    /** Returns what can be done with its proofs from outside of the SOAP API; not while the parts register. */
    public ProofFront front() {
        return front;
    }

    /** Says what can be done with its proofs from outside of the SOAP API; for the part that keeps them, while it registers. */
    public void front(ProofFront proofs) {
        front = proofs;
    }

    /** Returns the files that proofs can be made of. */
    public ProofUploads uploads() {
        return uploads;
    }
}

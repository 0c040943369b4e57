package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.patience.Patience;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A share in the clients and the session of one user of Workfront Proof, which live as long as the last share. Whoever
 * makes calls holds one of his own until his last answer is read, so that a producer may be stopped while he is at it.
 */
public final class ProofConnection implements AutoCloseable {

    private final ProofService service;
    private final SignIn signIn;
    private final ProofSessions sessions;
    private final Patience patience;
    private final Supplier<ProofConnection> another;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();

    ProofConnection(
            ProofService service,
            SignIn signIn,
            ProofSessions sessions,
            Patience patience,
            Supplier<ProofConnection> another,
            Runnable release) {
        this.service = service;
        this.signIn = signIn;
        this.sessions = sessions;
        this.patience = patience;
        this.another = another;
        this.release = release;
    }

    /** Another share in the same, to be closed by the taker; also of a closed one, for which it is made anew. */
    public ProofConnection share() {
        return another.get();
    }

    /** A caller for one exchange. */
    public ProofCaller caller() {
        return new ProofCaller(service, signIn, sessions, patience);
    }

    /** A caller that wants to know how things stand, and repeats nothing. */
    public ProofCaller probe() {
        return new ProofCaller(service, signIn, sessions, patience.once());
    }

    /** Gives the share back; a second time does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release.run();
        }
    }
}

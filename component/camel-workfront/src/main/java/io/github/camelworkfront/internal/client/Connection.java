package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.patience.Patience;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A share in a connection pool and a session, which live as long as the last share. Whoever makes calls holds one of
 * his own until his last answer is read, so that a producer may be stopped while he is at it.
 */
public final class Connection implements AutoCloseable {

    private final Service service;
    private final SignIn signIn;
    private final Patience patience;
    private final Supplier<Connection> another;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();

    Connection(Service service, SignIn signIn, Patience patience, Supplier<Connection> another, Runnable release) {
        this.service = service;
        this.signIn = signIn;
        this.patience = patience;
        this.another = another;
        this.release = release;
    }

    /**
     * Another share in the same pool and session, to be closed by the taker. Also of a closed one: Camel may hand an
     * exchange to a producer that it is just taking out of its cache. When all shares are gone, it is a new pool and a
     * new session.
     */
    public Connection share() {
        return another.get();
    }

    /** A caller for one exchange. */
    public Caller caller(Map<String, String> headers) {
        return new Caller(service, signIn, patience, headers, () -> share()::close);
    }

    /** A caller that wants to know how things stand, and repeats nothing. */
    public Caller probe() {
        return new Caller(service, signIn, patience.once(), Map.of());
    }

    /** Gives the share back; a second time does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release.run();
        }
    }
}

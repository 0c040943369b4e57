package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.internal.auth.SignIn;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** A share in a connection pool and a session. */
public final class Connection implements AutoCloseable {

    private final Service service;
    private final SignIn signIn;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();

    Connection(Service service, SignIn signIn, Runnable release) {
        this.service = service;
        this.signIn = signIn;
        this.release = release;
    }

    /** A caller for one exchange. */
    public Caller caller(Map<String, String> headers) {
        return new Caller(service, signIn, headers);
    }

    /** Gives the share back; a second time does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release.run();
        }
    }
}

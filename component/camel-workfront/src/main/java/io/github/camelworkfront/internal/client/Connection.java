package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.internal.auth.SignIn;
import java.util.Map;

/** A share in a connection pool and a session. */
public final class Connection implements AutoCloseable {

    private final Service service;
    private final SignIn signIn;
    private final Runnable release;

    Connection(Service service, SignIn signIn, Runnable release) {
        this.service = service;
        this.signIn = signIn;
        this.release = release;
    }

    /** A caller for one exchange. */
    public Caller caller(Map<String, String> headers) {
        return new Caller(service, signIn, headers);
    }

    @Override
    public void close() {
        release.run();
    }
}

package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.Refusal;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.transport.CamelHttpTransport;
import io.github.camelworkfront.internal.transport.Transport;
import io.github.camelworkfront.internal.transport.TransportSettings;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;
import org.apache.camel.support.LRUCacheFactory;

/**
 * What the endpoints of a Camel context share, of whichever component: one connection pool per url and settings, one
 * session per url and credentials. A refused password is kept in mind also when nobody uses it any more: the next call
 * with the same credentials may come through another endpoint.
 */
public final class Connections {

    private static final int MAX_REFUSALS = 1000;

    private final CamelContext context;
    private final Json json;
    private final SharedPool<TransportSettings, Transport> transports = new SharedPool<>(Transport::close);
    private final SharedPool<SessionKey, Session> sessions = new SharedPool<>(Session::close);

    // As many as no application has by design, and a bound for one that takes passwords from messages.
    private final Map<SessionKey, Refusal> refusals = LRUCacheFactory.newLRUCache(MAX_REFUSALS);

    private final Lock making = new ReentrantLock();
    private ExecutorService pageReaders;

    /** The one of a context. */
    public static Connections of(CamelContext context) {
        ExtendedCamelContext extended = context.getCamelContextExtension();
        // Components may start side by side.
        synchronized (Connections.class) {
            Connections known = extended.getContextPlugin(Connections.class);
            if (known == null) {
                known = new Connections(context);
                extended.addContextPlugin(Connections.class, known);
            }
            return known;
        }
    }

    private Connections(CamelContext context) {
        this.context = context;
        this.json = Json.of(context);
    }

    public Json json() {
        return json;
    }

    /**
     * A connection for one user of it, to be closed by him. Nothing is sent yet.
     *
     * @throws IllegalArgumentException when the HTTP client cannot be made from the settings
     */
    public Connection open(TransportSettings settings, ApiRoot root, Credentials credentials) {
        Transport transport = acquire(settings);
        SessionKey key = new SessionKey(settings.url(), credentials);
        // The session keeps a hold on the pool it was made with: it needs it to sign out.
        Session session = sessions.acquire(key, () -> {
            Service service = new Service(acquire(settings), json);
            Refusal refusal = refusals.computeIfAbsent(key, k -> new Refusal());
            SignIn signIn = credentials.signIn(new RestSessions(service, root), refusal);
            return new Session(signIn, () -> transports.release(settings));
        });
        return new Connection(
                new Service(transport, json), session.signIn(), () -> open(settings, root, credentials), () -> {
                    sessions.release(key);
                    transports.release(settings);
                });
    }

    /**
     * The threads that read pages ahead, or a virtual thread for each where Camel is set to that. How many there are at
     * once is for those who read to say. They belong to the context and end with it.
     */
    public Executor pageReaders() {
        making.lock();
        try {
            // A context that was stopped has ended its threads, and can be started again.
            if (pageReaders == null || pageReaders.isShutdown()) {
                pageReaders = context.getExecutorServiceManager().newCachedThreadPool(this, "WorkfrontPages");
            }
            return pageReaders;
        } finally {
            making.unlock();
        }
    }

    private Transport acquire(TransportSettings settings) {
        return transports.acquire(settings, () -> new CamelHttpTransport(context, settings));
    }

    private record SessionKey(String url, Credentials credentials) {}

    private record Session(SignIn signIn, Runnable after) {
        void close() {
            try {
                signIn.close();
            } finally {
                after.run();
            }
        }
    }
}

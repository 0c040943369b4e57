package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.Refusal;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.transport.CamelHttpTransport;
import io.github.camelworkfront.internal.transport.Transport;
import io.github.camelworkfront.internal.transport.TransportSettings;
import org.apache.camel.CamelContext;

/**
 * What the endpoints of a component share: one connection pool per url and settings, one session per url and
 * credentials.
 */
public final class Connections {

    private final CamelContext context;
    private final Json json;
    private final SharedPool<TransportSettings, Transport> transports = new SharedPool<>(Transport::close);
    private final SharedPool<SessionKey, Session> sessions = new SharedPool<>(Session::close);

    public Connections(CamelContext context) {
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
            SignIn signIn = credentials.signIn(new RestSessions(service, root), new Refusal());
            return new Session(signIn, () -> transports.release(settings));
        });
        return new Connection(
                new Service(transport, json), session.signIn(), () -> open(settings, root, credentials), () -> {
                    sessions.release(key);
                    transports.release(settings);
                });
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

package io.github.camelworkfront.sandbox.internal.app;

import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.OAuthApp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The OAuth2 applications and Adobe IMS credentials by their client IDs. Thread-safe. */
public final class AppRegistry {

    /** How many OAuth2 applications a tenant may have (Adobe, "Create an OAuth2 application"). */
    public static final int MAX_APPS = 10;

    private final Map<String, OAuthApp> apps = new LinkedHashMap<>();
    private final Map<String, ImsCredential> credentials = new LinkedHashMap<>();

    /**
     * Adds or replaces an application.
     *
     * @throws IllegalArgumentException if there are {@value #MAX_APPS} others already
     */
    public synchronized void add(OAuthApp app) {
        if (apps.size() == MAX_APPS && !apps.containsKey(app.clientId())) {
            throw new IllegalArgumentException(
                    "a tenant has at most " + MAX_APPS + " OAuth2 applications; remove one first");
        }
        apps.put(app.clientId(), app);
    }

    /** Adds or replaces a credential. */
    public synchronized void add(ImsCredential credential) {
        credentials.put(credential.clientId(), credential);
    }

    /** Removes what has a client ID. */
    public synchronized void remove(String clientId) {
        apps.remove(clientId);
        credentials.remove(clientId);
    }

    /** Finds an application. */
    public synchronized Optional<OAuthApp> app(String clientId) {
        return Optional.ofNullable(apps.get(clientId));
    }

    /**
     * Finds an application that has to be there.
     *
     * @throws IllegalArgumentException naming the client ID if there is none
     */
    public OAuthApp requireApp(String clientId) {
        return app(clientId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no OAuth2 application with the clientId '" + clientId + "'"));
    }

    /** Finds a credential. */
    public synchronized Optional<ImsCredential> credential(String clientId) {
        return Optional.ofNullable(credentials.get(clientId));
    }

    /** Returns the applications in the order in which they were added. */
    public synchronized List<OAuthApp> apps() {
        return List.copyOf(apps.values());
    }

    /** Returns the credentials in the order in which they were added. */
    public synchronized List<ImsCredential> credentials() {
        return List.copyOf(credentials.values());
    }
}

package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.AuthenticationType;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the one way to sign in that the options mean; refuses none, several and halves of one. */
public final class CredentialChoice {

    private static final String WAYS = "set apiKey, username and password, or sessionToken";

    private CredentialChoice() {}

    /** @throws IllegalArgumentException that names the options */
    public static Credentials of(WorkfrontConfiguration options) {
        AuthenticationType chosen = options.getAuthentication() != null ? options.getAuthentication() : only(options);
        return switch (chosen) {
            case apiKey -> apiKey(required(options.getApiKey(), "apiKey", chosen), options.isSessionFromApiKey());
            case session -> new Credentials.SessionToken(required(options.getSessionToken(), "sessionToken", chosen));
            case login ->
                new Credentials.Login(new LoginCredentials(
                        required(options.getUsername(), "username", chosen),
                        required(options.getPassword(), "password", chosen),
                        options.getSubdomain()));
            case oauth2, jwt, ims ->
                throw new IllegalArgumentException("authentication=" + chosen + " is not possible yet");
        };
    }

    private static Credentials apiKey(String key, boolean session) {
        return session ? new Credentials.ApiKeySession(key) : new Credentials.ApiKey(key);
    }

    private static AuthenticationType only(WorkfrontConfiguration options) {
        List<AuthenticationType> possible = new ArrayList<>();
        if (isSet(options.getApiKey())) {
            possible.add(AuthenticationType.apiKey);
        }
        if (isSet(options.getUsername()) || isSet(options.getPassword())) {
            possible.add(AuthenticationType.login);
        }
        if (isSet(options.getSessionToken())) {
            possible.add(AuthenticationType.session);
        }
        if (possible.isEmpty()) {
            throw new IllegalArgumentException(
                    "Workfront needs to know who asks: " + WAYS
                            + " (an endpoint with its own url, proxy or TLS settings inherits no credentials from the component)");
        }
        if (possible.size() > 1) {
            throw new IllegalArgumentException("The options allow several ways to sign in to Workfront, " + possible
                    + "; say which with "
                    + possible.stream().map(way -> "authentication=" + way).collect(Collectors.joining(" or ")));
        }
        return possible.get(0);
    }

    private static String required(String value, String option, AuthenticationType chosen) {
        if (!isSet(value)) {
            throw new IllegalArgumentException(
                    "Signing in to Workfront by " + chosen + " needs the option " + option + ", which is not set");
        }
        return value;
    }

    private static boolean isSet(String value) {
        return value != null && !value.isBlank();
    }
}

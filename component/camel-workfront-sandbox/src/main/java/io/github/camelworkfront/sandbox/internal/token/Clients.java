package io.github.camelworkfront.sandbox.internal.token;

import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.internal.app.AppRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Proves that an application is the one that it says. */
final class Clients {

    private Clients() {}

    /**
     * Finds the application that asks. One with a secret has to show it; one without must not come with any.
     *
     * @throws TokenFault {@code invalid_client} otherwise
     */
    static OAuthApp prove(TokenRequest.Client client, AppRegistry registry) {
        return registry.app(client.id())
                .filter(app -> same(app.clientSecret(), client.secret()))
                .orElseThrow(TokenFault::invalidClient);
    }

    static boolean same(Optional<String> expected, Optional<String> given) {
        return MessageDigest.isEqual(bytes(expected), bytes(given));
    }

    private static byte[] bytes(Optional<String> text) {
        return text.orElse("").getBytes(StandardCharsets.UTF_8);
    }
}

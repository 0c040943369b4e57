package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The controls of who may sign in for others. {@code POST} to {@code /applications} or {@code /ims-credentials} changes what has the
 * {@code clientId}, or adds it; what is not said stays as it is. Secrets are taken and never shown.
 */
final class ApplicationControls {

    private static final Map<String, Object> DONE = Map.of("success", true);

    private final Applications applications;

    ApplicationControls(Applications applications) {
        this.applications = applications;
    }

    /**
     * Performs a request that is about applications.
     *
     * @param request method and path, such as {@code GET /applications}
     * @return what to answer; empty if the request is about something else
     */
    Optional<Object> answer(String request, HttpCall call) throws IOException {
        return switch (request) {
            case "GET /applications" -> Optional.of(apps());
            case "POST /applications" -> done(addApp(call));
            case "DELETE /applications", "DELETE /ims-credentials" -> done(remove(call));
            case "GET /ims-credentials" -> Optional.of(credentials());
            case "POST /ims-credentials" -> done(addCredential(call));
            case "POST /public-keys" -> done(registerKey(call));
            case "POST /refresh-tokens" -> Optional.of(Map.of("refresh_token", refreshToken(call)));
            case "DELETE /refresh-tokens" -> done(revoke(call));
            case "POST /ims-user-tokens" -> Optional.of(Map.of("access_token", userToken(call)));
            case "DELETE /access-tokens" -> done(applications::revokeAccessTokens);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> done(Runnable action) {
        action.run();
        return Optional.of(DONE);
    }

    private List<Map<String, Object>> apps() {
        return applications.apps().stream().map(OAuthAppText::describe).toList();
    }

    private List<Map<String, Object>> credentials() {
        return applications.credentials().stream()
                .map(ImsCredentialText::describe)
                .toList();
    }

    private Runnable addApp(HttpCall call) throws IOException {
        OAuthApp app = OAuthAppText.read(Settings.of(call, OAuthAppText.NAMES), applications.apps());
        return () -> applications.add(app);
    }

    private Runnable addCredential(HttpCall call) throws IOException {
        ImsCredential credential =
                ImsCredentialText.read(Settings.of(call, ImsCredentialText.NAMES), applications.credentials());
        return () -> applications.add(credential);
    }

    private Runnable remove(HttpCall call) throws IOException {
        String clientId = Settings.of(call, "clientId").require("clientId");
        return () -> applications.remove(clientId);
    }

    private Runnable registerKey(HttpCall call) throws IOException {
        Settings settings = Settings.of(call, "clientId", "username", "publicKey");
        String clientId = clientId(settings);
        String publicKey = settings.require("publicKey");
        return () -> applications.registerKey(clientId, username(settings), publicKey);
    }

    private String refreshToken(HttpCall call) throws IOException {
        Settings settings = Settings.of(call, "clientId", "username");
        return applications.refreshToken(clientId(settings), username(settings));
    }

    private String userToken(HttpCall call) throws IOException {
        return applications.imsUserToken(username(Settings.of(call, "username")));
    }

    private Runnable revoke(HttpCall call) throws IOException {
        Optional<String> token = Settings.of(call, "token").get("token");
        return () -> token.ifPresentOrElse(applications::revokeRefreshToken, applications::revokeRefreshTokens);
    }

    private static String clientId(Settings settings) {
        return settings.get("clientId").orElse(OAuthApp.DEFAULT.clientId());
    }

    private static String username(Settings settings) {
        return settings.get("username").orElse(WorkfrontSandbox.USERNAME);
    }
}

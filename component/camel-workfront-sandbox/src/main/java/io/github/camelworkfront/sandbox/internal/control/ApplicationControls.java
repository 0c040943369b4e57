package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.OrganizationHeader;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
            case "GET /organization-header" -> Optional.of(rule());
            case "POST /organization-header" -> done(changeRule(call));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> done(Runnable action) {
        action.run();
        return Optional.of(DONE);
    }

    private List<Map<String, Object>> apps() {
        return applications.apps().stream().map(ApplicationControls::describe).toList();
    }

    private static Map<String, Object> describe(OAuthApp app) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("clientId", app.clientId());
        description.put("hasSecret", app.clientSecret().isPresent());
        description.put("redirectUri", app.redirectUri());
        description.put("rotating", app.rotating());
        description.put("lifetime", app.lifetime().toString());
        description.put("expiresIn", app.expiresIn().label());
        app.inactivityExpiry().ifPresent(time -> description.put("inactivityExpiry", time.toString()));
        app.absoluteExpiry().ifPresent(time -> description.put("absoluteExpiry", time.toString()));
        return description;
    }

    private List<Map<String, Object>> credentials() {
        return applications.credentials().stream()
                .map(ApplicationControls::describe)
                .toList();
    }

    private static Map<String, Object> describe(ImsCredential credential) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("clientId", credential.clientId());
        description.put("organization", credential.organization());
        description.put("scopes", credential.scopes().stream().sorted().toList());
        description.put("username", credential.username());
        description.put("lifetime", credential.lifetime().toString());
        description.put("expiresIn", credential.expiresIn().label());
        return description;
    }

    private Runnable addApp(HttpCall call) throws IOException {
        Settings settings = Settings.of(
                call,
                "clientId",
                "clientSecret",
                "redirectUri",
                "rotating",
                "lifetime",
                "expiresIn",
                "inactivityExpiry",
                "absoluteExpiry");
        String clientId = settings.require("clientId");
        OAuthApp app = applications.apps().stream()
                .filter(known -> known.clientId().equals(clientId))
                .findFirst()
                .orElseGet(() -> OAuthApp.withoutSecret(clientId));
        app = settings.get("clientSecret").map(app::clientSecret).orElse(app);
        app = settings.get("redirectUri").map(app::redirectUri).orElse(app);
        app = settings.read("rotating", ApplicationControls::yesOrNo, "true or false")
                .map(app::rotating)
                .orElse(app);
        app = duration(settings, "lifetime").map(app::lifetime).orElse(app);
        app = settings.get("expiresIn").map(ExpiresIn::of).map(app::expiresIn).orElse(app);
        app = duration(settings, "inactivityExpiry").map(app::inactivityExpiry).orElse(app);
        OAuthApp changed =
                duration(settings, "absoluteExpiry").map(app::absoluteExpiry).orElse(app);
        return () -> applications.add(changed);
    }

    private Runnable addCredential(HttpCall call) throws IOException {
        Settings settings = Settings.of(
                call, "clientId", "clientSecret", "organization", "scopes", "username", "lifetime", "expiresIn");
        String clientId = settings.require("clientId");
        ImsCredential credential = applications.credentials().stream()
                .filter(known -> known.clientId().equals(clientId))
                .findFirst()
                .orElseGet(() -> ImsCredential.of(clientId, settings.require("clientSecret")));
        credential = settings.get("clientSecret").map(credential::clientSecret).orElse(credential);
        credential = settings.get("organization").map(credential::organization).orElse(credential);
        credential = settings.get("scopes")
                .map(text -> Set.copyOf(Arrays.asList(text.split("[,\\s]+"))))
                .map(credential::scopes)
                .orElse(credential);
        credential = settings.get("username").map(credential::username).orElse(credential);
        credential = duration(settings, "lifetime").map(credential::lifetime).orElse(credential);
        ImsCredential changed = settings.get("expiresIn")
                .map(ExpiresIn::of)
                .map(credential::expiresIn)
                .orElse(credential);
        return () -> applications.add(changed);
    }

    private static Optional<Duration> duration(Settings settings, String name) {
        return settings.read(name, Duration::parse, "a duration such as PT2H");
    }

    private static boolean yesOrNo(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException(text);
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

    private Map<String, Object> rule() {
        return Map.of("rule", applications.organizationHeader().label());
    }

    private Runnable changeRule(HttpCall call) throws IOException {
        OrganizationHeader rule =
                OrganizationHeader.of(Settings.of(call, "rule").require("rule"));
        return () -> applications.organizationHeader(rule);
    }
}

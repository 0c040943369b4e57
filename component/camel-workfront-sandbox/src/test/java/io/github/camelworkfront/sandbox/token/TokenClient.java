package io.github.camelworkfront.sandbox.token;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the token services of a sandbox over real HTTP. */
final class TokenClient {

    static final OAuthApp APP = OAuthApp.DEFAULT;
    static final String TOKEN = "/integrations/oauth2/api/v1/token";
    static final String EXCHANGE = "/integrations/oauth2/api/v1/jwt/exchange";

    private final SandboxClient http;

    TokenClient(WorkfrontSandbox sandbox) {
        http = SandboxClient.of(sandbox).anonymous();
    }

    SandboxClient http() {
        return http.root("");
    }

    Reply token(Map<String, String> form) {
        return http().form("POST", TOKEN, encode(form));
    }

    Reply refresh(String refreshToken) {
        return token(credentials(APP, "grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    Reply refresh() {
        return refresh(Applications.REFRESH_TOKEN);
    }

    Reply exchange(String jwt) {
        return http().form("POST", EXCHANGE, encode(credentials(APP, "jwt_token", jwt)));
    }

    Reply redeem(OAuthApp app, String code, String... more) {
        Map<String, String> form =
                credentials(app, "grant_type", "authorization_code", "code", code, "redirect_uri", app.redirectUri());
        form.putAll(form(more));
        return token(form);
    }

    /** Goes through the sign-in as a browser would; the answer is the redirect. */
    Reply authorize(String... query) {
        Map<String, String> all = form("client_id", APP.clientId(), "redirect_uri", APP.redirectUri());
        all.put("response_type", "code");
        all.putAll(form(query));
        all.values().removeIf(String::isEmpty);
        return http().get("/integrations/oauth2/authorize?" + encode(all));
    }

    static Map<String, String> parameters(Reply redirect) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : URI.create(redirect.header("Location")).getRawQuery().split("&")) {
            parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return parameters;
    }

    String code(String... query) {
        return parameters(authorize(query)).get("code");
    }

    /** Reads as the owner of a session ID. */
    Reply read(String sessionId) {
        return http.header("sessionID", sessionId).get("/user?id=$$USER.ID&fields=username");
    }

    Reply readAsBearer(String token, String... headers) {
        SandboxClient client = http.header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) {
            client = client.header(headers[i], headers[i + 1]);
        }
        return client.get("/user?id=$$USER.ID&fields=username");
    }

    static String accessToken(Reply reply) {
        return reply.json().path("access_token").asText();
    }

    static String refreshToken(Reply reply) {
        return reply.json().path("refresh_token").asText();
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, String> credentials(OAuthApp app, String... more) {
        Map<String, String> form = form("client_id", app.clientId());
        app.clientSecret().ifPresent(secret -> form.put("client_secret", secret));
        form.putAll(form(more));
        return form;
    }

    static Map<String, String> form(String... pairs) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        return form;
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + SandboxClient.encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }
}

package io.github.camelworkfront.sandbox.internal.token;

import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.app.AuthorizationCode;
import io.github.camelworkfront.sandbox.internal.auth.Users;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /integrations/oauth2/authorize}: where a person would sign in and agree. Choices: nobody is asked anything, the one who signs
 * in is the user named by {@code login_hint}, else the administrator; errors travel to the redirect URI as RFC 6749, section 4.1.2.1 has
 * it, and are shown as a page where that URI cannot be trusted.
 */
final class AuthorizePage {

    private final Tenant tenant;

    AuthorizePage(Tenant tenant) {
        this.tenant = tenant;
    }

    Answer serve(HttpCall call) {
        if (!call.method().equals("GET")) {
            return Answer.page(405, "Method Not Allowed");
        }
        Parameters query = call.query();
        Optional<OAuthApp> app = query.first("client_id").flatMap(tenant.apps().registry()::app);
        if (app.isEmpty()) {
            return Answer.page(400, "There is no application with this client_id");
        }
        String redirectUri = query.first("redirect_uri").orElse("");
        if (!redirectUri.equals(app.get().redirectUri())) {
            return Answer.page(400, "The redirect_uri is not the one of the application");
        }
        Map<String, String> answer = answer(query, app.get(), call);
        query.first("state").ifPresent(state -> answer.put("state", state));
        return Answer.empty(302)
                .with("Location", redirectUri + (redirectUri.contains("?") ? '&' : '?') + encode(answer));
    }

    private Map<String, String> answer(Parameters query, OAuthApp app, HttpCall call) {
        Map<String, String> answer = new LinkedHashMap<>();
        Optional<Entity> user =
                Users.named(tenant.store(), query.first("login_hint").orElse(WorkfrontSandbox.USERNAME));
        Optional<String> error = error(query, app, user);
        if (error.isPresent()) {
            answer.put("error", error.get());
            return answer;
        }
        call.trace().user(user.orElseThrow().text("username"));
        AuthorizationCode code = tenant.apps()
                .codes()
                .issue(app.clientId(), user.get().id(), app.redirectUri(), query.first("code_challenge"));
        answer.put("code", code.value());
        answer.put("domain", "sandbox");
        answer.put("lane", "my");
        return answer;
    }

    private static Optional<String> error(Parameters query, OAuthApp app, Optional<Entity> user) {
        if (!query.first("response_type").equals(Optional.of("code"))) {
            return Optional.of("unsupported_response_type");
        }
        boolean challenged = query.has("code_challenge");
        boolean known = query.first("code_challenge_method").equals(Optional.of("S256"));
        if (challenged ? !known : app.clientSecret().isEmpty()) {
            return Optional.of("invalid_request");
        }
        return user.isEmpty() ? Optional.of("access_denied") : Optional.empty();
    }

    private static String encode(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> query.append(query.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}

package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.OAuthApp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** OAuth2 applications as settings, by the names of their properties; durations are ISO, such as {@code PT2H}. */
final class OAuthAppText {

    /** The names of the settings. */
    static final String[] NAMES = {
        "clientId",
        "clientSecret",
        "redirectUri",
        "rotating",
        "lifetime",
        "expiresIn",
        "inactivityExpiry",
        "absoluteExpiry"
    };

    private OAuthAppText() {}

    /**
     * Reads an application.
     *
     * @param known those that there are: what is not said of one of them stays as it is
     */
    static OAuthApp read(Settings settings, List<OAuthApp> known) {
        String clientId = settings.require("clientId");
        OAuthApp app = known.stream()
                .filter(candidate -> candidate.clientId().equals(clientId))
                .findFirst()
                .orElseGet(() -> OAuthApp.withoutSecret(clientId));
        app = settings.get("clientSecret").map(app::clientSecret).orElse(app);
        app = settings.get("redirectUri").map(app::redirectUri).orElse(app);
        app = settings.read("rotating", OAuthAppText::yesOrNo, "true or false")
                .map(app::rotating)
                .orElse(app);
        app = settings.duration("lifetime").map(app::lifetime).orElse(app);
        app = settings.get("expiresIn").map(ExpiresIn::of).map(app::expiresIn).orElse(app);
        app = settings.duration("inactivityExpiry").map(app::inactivityExpiry).orElse(app);
        return settings.duration("absoluteExpiry").map(app::absoluteExpiry).orElse(app);
    }

    private static boolean yesOrNo(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException(text);
    }

    /** Describes an application, without its secret. */
    static Map<String, Object> describe(OAuthApp app) {
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
}

package io.github.camelworkfront.sandbox.internal.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code GET /info}: sign-in facts and versions. Whether the real service asks for a sign-in here is not on record; the sandbox does not. */
final class InfoOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        Map<String, Object> sso = new LinkedHashMap<>();
        sso.put("ssoType", "NONE");
        sso.put("providerURL", null);
        sso.put("providerPort", null);
        sso.put("signoutURL", null);
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("sso", Collections.unmodifiableMap(sso));
        info.put(
                "versions",
                ApiVersion.supported().stream().map(n -> "v" + n + ".0").toList());
        return Outcome.value(info);
    }
}

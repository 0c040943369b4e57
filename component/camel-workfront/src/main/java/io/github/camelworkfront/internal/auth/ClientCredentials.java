package io.github.camelworkfront.internal.auth;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an application is known by where tokens are handed out. */
public record ClientCredentials(String id, String secret) {

    /**
     * The start of a form that asks for a token. Beside a form body the token services take HTTP's Basic; the form is
     * the one way that all of them have.
     */
    Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", id);
        form.put("client_secret", secret);
        return form;
    }

    /** Shows nothing of either. */
    @Override
    public String toString() {
        return "ClientCredentials";
    }
}

package io.github.camelworkfront.sandbox.internal.token;

import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts together what a token service answers. */
final class TokenAnswer {

    private final Map<String, Object> members = new LinkedHashMap<>();

    TokenAnswer with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    TokenAnswer expiresIn(Duration lifetime, ExpiresIn way) {
        if (way != ExpiresIn.ABSENT) {
            members.put("expires_in", way == ExpiresIn.ZERO ? 0L : lifetime.toSeconds());
        }
        return this;
    }

    /** Answers so that nobody on the way keeps the token (RFC 6749, section 5.1). */
    Answer send() {
        return Json.answer(200, members).with("Cache-Control", "no-store");
    }
}

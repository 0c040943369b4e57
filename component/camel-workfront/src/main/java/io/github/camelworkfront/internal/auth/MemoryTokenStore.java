package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.TokenStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps refresh tokens as long as the application runs. */
public final class MemoryTokenStore implements TokenStore {

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @Override
    public String load(String key) {
        return tokens.get(key);
    }

    @Override
    public void save(String key, String refreshToken) {
        tokens.put(key, refreshToken);
    }

    void forget(String key) {
        tokens.remove(key);
    }
}

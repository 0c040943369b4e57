package io.github.camelworkfront.sandbox.internal.auth;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The API keys, at most one for each user. Thread-safe. */
public final class ApiKeys {

    private final Map<String, String> userByKey = new HashMap<>();
    private final Map<String, String> keyByUser = new HashMap<>();

    /** Makes a new key for a user; his former one ends. */
    public synchronized String generate(String userId) {
        return set(userId, Tokens.next());
    }

    /** Gives a user a certain key; his former one ends. */
    public synchronized String set(String userId, String key) {
        clear(userId);
        userByKey.put(key, userId);
        keyByUser.put(userId, key);
        return key;
    }

    /** Returns the key of a user, if he has one. */
    public synchronized Optional<String> get(String userId) {
        return Optional.ofNullable(keyByUser.get(userId));
    }

    /** Returns the ID of the user that a key belongs to. */
    public synchronized Optional<String> user(String key) {
        return Optional.ofNullable(userByKey.get(key));
    }

    /** Ends the key of a user. */
    public synchronized void clear(String userId) {
        String key = keyByUser.remove(userId);
        if (key != null) {
            userByKey.remove(key);
        }
    }

    /** Ends every key. */
    public synchronized void clearAll() {
        userByKey.clear();
        keyByUser.clear();
    }
}

package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;
import java.util.Map;

/** Where tokens are handed out. */
public interface TokenService {

    /**
     * Asks once for a token.
     *
     * @param path from the host's root
     * @param form the parameters; all but {@code grant_type} and {@code scope} are secrets
     */
    TokenAnswer ask(String path, Map<String, String> form) throws WorkfrontException;
}

package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import java.util.List;
import java.util.Set;

/**
 * A decoded REST request.
 *
 * @param http the request underneath
 * @param version the version that it speaks to
 * @param path the segments after the version
 * @param method the method that holds: that of a {@code method=} parameter, else that of the request line; upper case
 * @param params the parameters of query and form
 * @param form the parameters of the form alone
 * @param json the JSON body as Map or List, or null
 */
record RestRequest(
        HttpCall http,
        ApiVersion version,
        List<String> path,
        String method,
        Parameters params,
        Parameters form,
        Object json) {

    /** Parameters that say how a call is made and are never fields, filters or arguments. */
    static final Set<String> CONTROL =
            Set.of("method", "fields", "action", "apiKey", "sessionID", "updates", "atomic", "jsonp");

    /** Returns the parameters that are not about how the call is made. */
    Parameters plain() {
        return params.without(CONTROL);
    }
}

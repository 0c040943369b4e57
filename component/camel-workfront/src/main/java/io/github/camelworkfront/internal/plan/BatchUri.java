package io.github.camelworkfront.internal.plan;

import java.nio.charset.StandardCharsets;

/**
 * A call as one {@code uri} of a batch: the path relative to the version's root, and a query with {@code method=}; a JSON
 * body travels in it as {@code updates=} (Adobe's JavaScript client; "API basics" for {@code updates}).
 */
public final class BatchUri {

    private BatchUri() {}

    /** @param root under which the call's path is */
    public static String of(ServiceCall call, ApiRoot root) {
        String path = call.path().substring(root.path().length() + 1);
        return path + "?" + query(call);
    }

    private static String query(ServiceCall call) {
        if (!(call.payload() instanceof Payload.Bytes body)) {
            return call.query().with("method", call.verb()).encoded();
        }
        String text = new String(body.bytes(), StandardCharsets.UTF_8);
        // A search that was too long for a URI has become a form, which is a query string with a method already.
        return body.isForm()
                ? text
                : call.query().with("updates", text).with("method", call.verb()).encoded();
    }
}

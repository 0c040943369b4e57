package io.github.camelworkfront.sandbox.internal.http;

import java.io.IOException;

/**
 * Refuses requests whose URI is longer than the service takes: 8,892 bytes.
 *
 * <p>What the real service answers is not on record; 414 with an HTML page is the sandbox's choice.
 */
public final class UriLimit implements HttpService {

    /** The longest URI in bytes, path and query. */
    public static final int MAX_BYTES = 8_892;

    private final HttpService next;

    public UriLimit(HttpService next) {
        this.next = next;
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        return call.uriLength() > MAX_BYTES ? Answer.page(414, "URI Too Long") : next.serve(call);
    }
}

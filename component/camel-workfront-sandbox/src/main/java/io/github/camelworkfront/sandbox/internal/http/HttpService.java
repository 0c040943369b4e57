package io.github.camelworkfront.sandbox.internal.http;

import java.io.IOException;

/** Answers HTTP requests. Implementations are called by many threads at once. */
@FunctionalInterface
public interface HttpService {

    /**
     * Answers one request.
     *
     * @param call the request; its body can be read once
     * @return what to send back, never null
     * @throws IOException if the body cannot be read
     */
    Answer serve(HttpCall call) throws IOException;
}

package io.github.camelworkfront.internal.transport;

import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The network behind one method. */
public interface Transport extends AutoCloseable {

    /**
     * Sends a call once, follows no redirect, repeats nothing.
     *
     * @param headers what the request has beside the payload's content type
     * @param reader  reads the answer while it comes in; the answer is gone when it returns
     * @throws IOException when there is no answer, or it breaks off and the reader lets that through
     */
    <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException;

    /**
     * Sends a call that is not worth much waiting.
     *
     * @param limit the longest wait for a free connection, for it to stand, and for the service to say something, where
     *     the settings allow longer ones
     */
    default <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader, Duration limit)
            throws IOException {
        return send(call, headers, reader);
    }

    /**
     * Asks any address, once and without following redirects. The answer lives on until its body is at its end or
     * closed, by the reader or by whoever the reader gives it to; until then it holds a connection. By default nothing
     * is reached but the service's calls.
     *
     * @param address an absolute URI, {@code http} or {@code https}
     * @param payload null for none
     * @throws IOException when there is no answer, or the reader fails; the body is closed then
     */
    default <T> T open(String verb, URI address, Payload payload, Map<String, String> headers, AnswerReader<T> reader)
            throws IOException {
        throw new IOException("no files come this way");
    }

    /** Scheme, host and port of where calls go; by default a host that cannot be. */
    default String url() {
        return "https://workfront.invalid";
    }

    /** What only the way to the service may know: the password for a proxy, which may repeat it in a page of its own. */
    default Collection<String> secrets() {
        return List.of();
    }

    /** Closes all connections. */
    @Override
    void close();
}

package io.github.camelworkfront.internal.transport;

import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelContext;
import org.apache.camel.util.IOHelper;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.Configurable;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends by the HTTP client that camel-http builds and configures. Its component and endpoint are our own and registered
 * nowhere: nothing of the user's http: endpoints reaches us, and no message header is ever seen here.
 */
public final class CamelHttpTransport implements Transport {

    private final CamelContext context;
    private final TransportSettings settings;
    private final Lock renewing = new ReentrantLock();
    private volatile PooledClient pool;
    private boolean closed;

    /** @throws IllegalArgumentException when the client cannot be set up */
    public CamelHttpTransport(CamelContext context, TransportSettings settings) {
        this.context = context;
        this.settings = settings;
        this.pool = new PooledClient(context, settings);
    }

    @Override
    public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
        return send(call, headers, reader, HttpClientContext.create());
    }

    @Override
    public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader, Duration limit)
            throws IOException {
        HttpClientContext context = HttpClientContext.create();
        if (pool.client() instanceof Configurable configured) {
            context.setRequestConfig(within(limit, configured.getConfig()));
        }
        return send(call, headers, reader, context);
    }

    private RequestConfig within(Duration limit, RequestConfig usual) {
        long most = limit.toMillis();
        return RequestConfig.copy(usual)
                .setConnectionRequestTimeout(Timeout.ofMilliseconds(most))
                .setConnectTimeout(Timeout.ofMilliseconds(Math.min(most, settings.connectTimeout())))
                .setResponseTimeout(Timeout.ofMilliseconds(Math.min(most, settings.responseTimeout())))
                .build();
    }

    private <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader, HttpClientContext context)
            throws IOException {
        try {
            return exchange(call, headers, reader, context);
        } catch (ConnectTimeoutException | ConnectionRequestTimeoutException e) {
            throw notSent(e);
        } catch (IllegalStateException e) {
            throw shutDown(e);
        }
    }

    private IOException notSent(IOException e) {
        return e instanceof ConnectionRequestTimeoutException none ? noneFree(none) : notSent(e.getMessage(), e);
    }

    /** Nothing was sent, which the class of the JDK says to those who do not know the client. */
    private static IOException notSent(String why, IOException e) {
        return (IOException) new ConnectException(why).initCause(e);
    }

    private IOException noneFree(ConnectionRequestTimeoutException e) {
        return notSent(
                "no connection became free, all maxConnections=" + settings.maxConnections()
                        + " are in use; a download holds one until it is read or closed",
                e);
    }

    /** The client's word for a pool that was shut down; the answer will not come, and the caller is to know so. */
    private static IOException shutDown(IllegalStateException e) {
        return new IOException(e.getMessage(), e);
    }

    private <T> T exchange(
            ServiceCall call, Map<String, String> headers, AnswerReader<T> reader, HttpClientContext context)
            throws IOException {
        AtomicReference<Read<T>> read = new AtomicReference<>();
        PooledClient used = pool;
        try {
            used.client().execute(request(call, headers), context, response -> {
                read.set(new Read<>(read(response, reader)));
                return null;
            });
        } catch (IOException e) {
            // Afterwards the client reads on to the end of the body. What the reader made of it counts, also of half a
            // body.
            if (read.get() == null) {
                throw e;
            }
        } catch (Error e) {
            replace(used);
            throw e;
        }
        return read.get().value();
    }

    /**
     * After an {@link Error}, such as a heap that is full for a moment, the client has closed its pool for good; those
     * who call next need another one.
     */
    private void replace(PooledClient failed) {
        renewing.lock();
        try {
            if (pool == failed && !closed) {
                pool = new PooledClient(context, settings);
                failed.close();
            }
        } finally {
            renewing.unlock();
        }
    }

    /** What a reader gave, which may be null. */
    private record Read<T>(T value) {}

    private ClassicHttpRequest request(ServiceCall call, Map<String, String> headers) {
        ClassicRequestBuilder request =
                ClassicRequestBuilder.create(call.verb()).setUri(URI.create(settings.url() + call.target()));
        request.setHeader("Accept", "application/json, */*;q=0.5");
        headers.forEach(request::setHeader);
        if (call.payload() != null) {
            request.setEntity(entity(call.payload()));
        }
        return request.build();
    }

    private static HttpEntity entity(Payload payload) {
        return payload instanceof Payload.FileForm form ? new FileFormEntity(form) : new PayloadEntity(payload);
    }

    @Override
    public <T> T open(String verb, URI address, Payload payload, Map<String, String> headers, AnswerReader<T> reader)
            throws IOException {
        HttpUriRequestBase request = request(verb, address, payload, headers);
        return open(request, HttpClientContext.create(), reader);
    }

    /**
     * The same with bounds of its own. What could not even be sent is told as by {@link #send}.
     *
     * @param bounds how long the exchange may wait, and who may end it
     */
    public <T> T open(
            String verb,
            URI address,
            Payload payload,
            Map<String, String> headers,
            AnswerReader<T> reader,
            Bounds bounds)
            throws IOException {
        HttpUriRequestBase request = request(verb, address, payload, headers);
        HttpClientContext context = HttpClientContext.create();
        if (pool.client() instanceof Configurable configured) {
            context.setRequestConfig(bounded(bounds, configured.getConfig()));
        }
        bounds.cut().accept(request::cancel);
        try {
            return open(request, context, reader);
        } catch (ConnectTimeoutException | ConnectionRequestTimeoutException e) {
            throw notSent(e);
        }
    }

    private static RequestConfig bounded(Bounds bounds, RequestConfig usual) {
        return RequestConfig.copy(usual)
                .setConnectionRequestTimeout(Timeout.ofMilliseconds(bounds.responseTimeout()))
                .setConnectTimeout(Timeout.ofMilliseconds(bounds.connectTimeout()))
                .setResponseTimeout(Timeout.ofMilliseconds(bounds.responseTimeout()))
                .build();
    }

    private static HttpUriRequestBase request(String verb, URI address, Payload payload, Map<String, String> headers) {
        HttpUriRequestBase request = new HttpUriRequestBase(verb, address);
        // Packed, a file has no length, and its end could not be told from a break.
        request.setHeader("Accept-Encoding", "identity");
        headers.forEach(request::setHeader);
        if (payload != null) {
            request.setEntity(entity(payload));
        }
        return request;
    }

    private <T> T open(HttpUriRequestBase request, HttpClientContext context, AnswerReader<T> reader)
            throws IOException {
        ClassicHttpResponse response;
        PooledClient used = pool;
        try {
            response = used.client().executeOpen(host(request), request, context);
        } catch (IllegalStateException e) {
            throw shutDown(e);
        } catch (Error e) {
            replace(used);
            throw e;
        }
        try {
            return reader.read(answer(response, new HeldBody(content(response), response, request::cancel)));
        } catch (IOException | RuntimeException e) {
            request.cancel();
            IOHelper.close(response);
            throw e;
        }
    }

    private static HttpHost host(HttpUriRequestBase request) {
        return new HttpHost(request.getScheme(), request.getAuthority());
    }

    @Override
    public String url() {
        return settings.url();
    }

    @Override
    public Collection<String> secrets() {
        return settings.proxy() == null ? List.of() : settings.proxy().secrets();
    }

    private static <T> T read(ClassicHttpResponse response, AnswerReader<T> reader) throws IOException {
        return reader.read(answer(response, content(response)));
    }

    private static InputStream content(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity == null ? InputStream.nullInputStream() : entity.getContent();
    }

    private static Answer answer(ClassicHttpResponse response, InputStream body) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return new Answer(response.getCode(), headers.get("content-type"), headers, body);
    }

    @Override
    public void close() {
        renewing.lock();
        try {
            closed = true;
            pool.close();
        } finally {
            renewing.unlock();
        }
    }
}

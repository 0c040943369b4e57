package io.github.camelworkfront.internal.transport;

import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.TransportSettings.ProxySettings;
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
import org.apache.camel.CamelContext;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.util.IOHelper;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.HttpClient;
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

    private static final String USER_AGENT = userAgent();

    private final TransportSettings settings;
    private final HttpComponent component;
    private final HttpEndpoint endpoint;
    private final HttpClient client;

    public CamelHttpTransport(CamelContext context, TransportSettings settings) {
        this.settings = settings;
        this.component = component(context, settings);
        try {
            component.start();
            endpoint = (HttpEndpoint) component.createEndpoint(settings.url());
            endpoint.start();
        } catch (Exception e) {
            component.stop();
            throw new IllegalArgumentException(
                    "The HTTP client for " + settings.url() + " cannot be set up: " + e.getMessage(), e);
        }
        this.client = endpoint.getHttpClient();
    }

    private static HttpComponent component(CamelContext context, TransportSettings settings) {
        HttpComponent http = new HttpComponent();
        http.setCamelContext(context);
        http.setSslContextParameters(settings.ssl());
        http.setConnectTimeout(settings.connectTimeout());
        http.setResponseTimeout(settings.responseTimeout());
        http.setSoTimeout(settings.responseTimeout());
        // All connections go to one host.
        http.setMaxTotalConnections(settings.maxConnections());
        http.setConnectionsPerRoute(settings.maxConnections());
        http.setFollowRedirects(false);
        // Left alone, the client sends every request again that is answered 429 or 503, a POST as well.
        http.setAutomaticRetriesDisabled(true);
        http.setUserAgent(USER_AGENT);
        http.setHttpClientConfigurer(configurer(settings.configurer()));
        proxy(http, settings.proxy());
        return http;
    }

    private static HttpClientConfigurer configurer(HttpClientConfigurer user) {
        return builder -> {
            // The login answer sets a session cookie; sent along with another caller's header it would be his session.
            builder.disableCookieManagement();
            if (user != null) {
                user.configureHttpClient(builder);
            }
        };
    }

    private static void proxy(HttpComponent http, ProxySettings proxy) {
        if (proxy == null || proxy.host() == null) {
            return;
        }
        http.setProxyHost(proxy.host());
        http.setProxyPort(proxy.port());
        http.setProxyAuthScheme(proxy.scheme());
        if (proxy.username() != null) {
            http.setProxyAuthMethod("Basic");
            http.setProxyAuthHost(proxy.host());
            http.setProxyAuthPort(proxy.port());
            http.setProxyAuthUsername(proxy.username());
            http.setProxyAuthPassword(proxy.password());
        }
    }

    @Override
    public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
        return send(call, headers, reader, HttpClientContext.create());
    }

    @Override
    public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader, Duration limit)
            throws IOException {
        HttpClientContext context = HttpClientContext.create();
        if (client instanceof Configurable configured) {
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
            // Nothing was sent, which the class of the JDK says to those who do not know the client.
            throw (IOException) new ConnectException(e.getMessage()).initCause(e);
        } catch (IllegalStateException e) {
            throw shutDown(e);
        }
    }

    /** The client's word for a pool that was shut down; the answer will not come, and the caller is to know so. */
    private static IOException shutDown(IllegalStateException e) {
        return new IOException(e.getMessage(), e);
    }

    private <T> T exchange(
            ServiceCall call, Map<String, String> headers, AnswerReader<T> reader, HttpClientContext context)
            throws IOException {
        AtomicReference<Read<T>> read = new AtomicReference<>();
        try {
            client.execute(request(call, headers), context, response -> {
                read.set(new Read<>(read(response, reader)));
                return null;
            });
        } catch (IOException e) {
            // Afterwards the client reads on to the end of the body. What the reader made of it counts, also of half a
            // body.
            if (read.get() == null) {
                throw e;
            }
        }
        return read.get().value();
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
        HttpUriRequestBase request = new HttpUriRequestBase(verb, address);
        // Packed, a file has no length, and its end could not be told from a break.
        request.setHeader("Accept-Encoding", "identity");
        headers.forEach(request::setHeader);
        if (payload != null) {
            request.setEntity(entity(payload));
        }
        ClassicHttpResponse response;
        try {
            response = client.executeOpen(HttpHost.create(address), request, HttpClientContext.create());
        } catch (IllegalStateException e) {
            throw shutDown(e);
        }
        try {
            return reader.read(answer(response, new HeldBody(content(response), response, request::cancel)));
        } catch (IOException | RuntimeException e) {
            request.cancel();
            IOHelper.close(response);
            throw e;
        }
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

    private static String userAgent() {
        String version = CamelHttpTransport.class.getPackage().getImplementationVersion();
        return version == null ? "camel-workfront" : "camel-workfront/" + version;
    }

    @Override
    public void close() {
        ServiceHelper.stopService(endpoint, component);
    }
}

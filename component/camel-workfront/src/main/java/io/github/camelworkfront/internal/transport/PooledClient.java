package io.github.camelworkfront.internal.transport;

import io.github.camelworkfront.internal.transport.TransportSettings.ProxySettings;
import org.apache.camel.CamelContext;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.hc.client5.http.classic.HttpClient;

/** The HTTP client that camel-http builds, with its connection pool. */
final class PooledClient {

    private final HttpComponent component;
    private final HttpEndpoint endpoint;
    private final HttpClient client;

    /** @throws IllegalArgumentException when the client cannot be set up */
    PooledClient(CamelContext context, TransportSettings settings) {
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
        // Asked again after its end, the endpoint would make another one that nobody closes.
        this.client = endpoint.getHttpClient();
    }

    private static HttpComponent component(CamelContext context, TransportSettings settings) {
        HttpComponent http = new BoundedHttpComponent();
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
        http.setUserAgent(UserAgent.VALUE);
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

    HttpClient client() {
        return client;
    }

    void close() {
        ServiceHelper.stopService(endpoint, component);
    }
}

package io.github.camelworkfront.internal.transport;

import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * Everything that makes one connection pool differ from another; equal settings share a pool.
 *
 * @param url             scheme, host and port, without a path
 * @param connectTimeout  milliseconds until a connection must stand
 * @param responseTimeout milliseconds that the service may be silent
 * @param maxConnections  connections of the pool
 * @param ssl             TLS settings, null for the JVM's
 * @param configurer      the user's last word on the client, null for none
 */
public record TransportSettings(
        String url,
        long connectTimeout,
        long responseTimeout,
        int maxConnections,
        ProxySettings proxy,
        SSLContextParameters ssl,
        HttpClientConfigurer configurer) {

    /** The same for another host; the same for null. */
    public TransportSettings at(String otherUrl) {
        return otherUrl == null
                ? this
                : new TransportSettings(
                        otherUrl, connectTimeout, responseTimeout, maxConnections, proxy, ssl, configurer);
    }

    /** A forward proxy; {@code host} null for none. */
    public record ProxySettings(String scheme, String host, Integer port, String username, String password) {

        /** Never shows the password. */
        @Override
        public String toString() {
            return "ProxySettings[" + scheme + "://" + host + ":" + port + "]";
        }
    }
}

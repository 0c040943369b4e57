package io.github.camelworkfront.internal.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * Everything that makes one connection pool differ from another; equal settings share a pool.
 *
 * @param url             scheme, host and port, without a path
 * @param connectTimeout  milliseconds until a connection must stand
 * @param responseTimeout milliseconds that the service may be silent
 * @param maxConnections  connections of the pool
 * @param proxy           a forward proxy, null for none
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

        /** The name, the password, and both as they travel; none without a password. */
        List<String> secrets() {
            if (username == null || password == null) {
                return List.of();
            }
            String both = username + ":" + password;
            List<String> all = new ArrayList<>(List.of(password, username));
            for (Charset charset : List.of(UTF_8, ISO_8859_1, US_ASCII)) {
                all.add(Base64.getEncoder().encodeToString(both.getBytes(charset)));
            }
            return all;
        }

        /** Never shows the password. */
        @Override
        public String toString() {
            return "ProxySettings[" + scheme + "://" + host + ":" + port + "]";
        }
    }
}

package io.github.camelworkfront.internal.transport;

import org.apache.camel.component.http.HttpComponent;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.socket.ConnectionSocketFactory;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Registry;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;

/**
 * camel-http's component with bounds for the head of an answer, which its client reads into memory: without them a
 * server that never ends a header takes all of it.
 */
final class BoundedHttpComponent extends HttpComponent {

    /** Characters of a status or header line; servers commonly allow 8,192 for all headers of a request. */
    private static final int MAX_LINE_LENGTH = 32_768;

    private static final int MAX_HEADER_COUNT = 200;

    @Override
    protected HttpClientConnectionManager createConnectionManager(
            Registry<ConnectionSocketFactory> sockets, int total, int perRoute, SocketConfig socketConfig) {
        Http1Config bounds = Http1Config.custom()
                .setMaxLineLength(MAX_LINE_LENGTH)
                .setMaxHeaderCount(MAX_HEADER_COUNT)
                .build();
        PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager(
                sockets,
                PoolConcurrencyPolicy.STRICT,
                TimeValue.ofMilliseconds(getConnectionTimeToLive()),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounds)
                        .responseParserFactory(new BoundedHeads(bounds))
                        .build());
        pool.setDefaultSocketConfig(socketConfig);
        // 0 is camel-http's word for the component's own.
        pool.setMaxTotal(total > 0 ? total : getMaxTotalConnections());
        pool.setDefaultMaxPerRoute(perRoute > 0 ? perRoute : getConnectionsPerRoute());
        return pool;
    }
}

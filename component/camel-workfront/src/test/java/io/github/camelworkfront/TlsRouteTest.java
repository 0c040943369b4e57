package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.KeyManagersParameters;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sandbox speaks no TLS; a few lines of the JDK's server do for the one answer that matters here. */
class TlsRouteTest {

    private static HttpsServer server;

    @BeforeAll
    static void startServer() throws Exception {
        KeyManagersParameters keys = new KeyManagersParameters();
        keys.setKeyStore(keyStore());
        keys.setKeyPassword("changeit");
        SSLContextParameters own = new SSLContextParameters();
        own.setKeyManagers(keys);
        SSLContext ssl = own.createSSLContext(new DefaultCamelContext());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setHttpsConfigurator(new HttpsConfigurator(ssl));
        server.createContext("/attask/api/v22.0/PROJ/count", exchange -> {
            byte[] body = "{\"data\":{\"count\":3}}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stopServer() {
        server.stop(0);
    }

    @Test
    void withoutTrustTheConnectionIsRefused() throws Exception {
        try (CamelContext context = new DefaultCamelContext()) {
            assertThat(count(context, "").getException())
                    .isInstanceOf(WorkfrontException.class)
                    .hasCauseInstanceOf(SSLException.class);
        }
    }

    @Test
    void theEndpointsOwnTlsSettings() throws Exception {
        try (CamelContext context = new DefaultCamelContext()) {
            context.getRegistry().bind("tls", trust());
            assertThat(count(context, "&sslContextParameters=#tls").getMessage().getBody())
                    .isEqualTo(3L);
        }
    }

    @Test
    void theContextsTlsSettingsOnlyWhenAskedFor() throws Exception {
        for (boolean asked : new boolean[] {true, false}) {
            try (CamelContext context = new DefaultCamelContext()) {
                context.setSSLContextParameters(trust());
                WorkfrontComponent component = new WorkfrontComponent();
                component.setUseGlobalSslContextParameters(asked);
                context.addComponent("workfront", component);
                assertThat(count(context, "").getException() == null).isEqualTo(asked);
            }
        }
    }

    private static org.apache.camel.Exchange count(CamelContext context, String more) throws Exception {
        String uri = "workfront:proj/count?apiKey=k&url=https://localhost:"
                + server.getAddress().getPort() + more;
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:go").to(uri);
            }
        });
        context.start();
        return context.createProducerTemplate().request("direct:go", e -> {});
    }

    private static SSLContextParameters trust() {
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(keyStore());
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }

    private static KeyStoreParameters keyStore() {
        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource("localhost.p12");
        store.setType("PKCS12");
        store.setPassword("changeit");
        return store;
    }
}

package io.github.camelworkfront.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import io.github.camelworkfront.internal.transport.TransportSettings;
import io.github.camelworkfront.internal.transport.TransportSettings.ProxySettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.KeyManagersParameters;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CxfTransportTlsAndProxyTest {

    private static final ServiceCall CALL = new ServiceCall(
            "POST",
            "/soap",
            Params.NONE,
            new Payload.Bytes("text/xml; charset=UTF-8", "<b/>".getBytes(StandardCharsets.UTF_8)),
            "proof/checkSession");

    private static final AnswerReader<String> TEXT =
            answer -> new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);

    private static final String CREDENTIALS = "Basic dXNlcjpzZWNyZXQ=";

    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void theSettingsSayWhomToTrust() throws Exception {
        try (SoapServer server = secureServer();
                Transport trusting = transport("https://localhost:" + server.port(), 10_000, trust(), null);
                Transport doubting = transport("https://localhost:" + server.port(), 10_000, null, null)) {
            assertThat(trusting.<String>send(CALL, Map.of(), TEXT)).isEqualTo("<a/>");
            assertThatExceptionOfType(SSLException.class).isThrownBy(() -> doubting.send(CALL, Map.of(), TEXT));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aCertificateMustBeThatOfTheHost() throws Exception {
        // The proxy leads every name to this machine.
        try (SoapServer server = secureServer();
                TunnelProxy proxy = new TunnelProxy(CREDENTIALS);
                Transport transport =
                        transport("https://workfront.invalid:" + server.port(), 10_000, trust(), proxy(proxy.port()))) {
            assertThatExceptionOfType(SSLPeerUnverifiedException.class)
                    .isThrownBy(() -> transport.send(CALL, Map.of(), TEXT));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aHandshakeThatDripsIsCutOff() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        ServerSocket plain = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread dripping = new Thread(() -> {
            try (var client = plain.accept()) {
                // A record of 16 KB is announced, and comes byte by byte.
                client.getOutputStream().write(new byte[] {22, 3, 3, 64, 0});
                while (!gone.await(20, TimeUnit.MILLISECONDS)) {
                    client.getOutputStream().write(2);
                }
            } catch (IOException | InterruptedException e) {
                gone.countDown();
            }
        });
        dripping.setDaemon(true);
        dripping.start();
        try (plain;
                Transport transport = transport("https://localhost:" + plain.getLocalPort(), 200, trust(), null)) {
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> transport.send(CALL, Map.of(), TEXT))
                    .withMessageContaining("not complete 1000 ms");
            gone.await();
        }
    }

    @Test
    void anSslCallGoesThroughATunnelOfTheProxyWhichIsToldThePassword() throws Exception {
        try (SoapServer server = secureServer();
                TunnelProxy proxy = new TunnelProxy(CREDENTIALS);
                Transport transport =
                        transport("https://localhost:" + server.port(), 10_000, trust(), proxy(proxy.port()))) {
            assertThat(transport.<String>send(CALL, Map.of("SOAPAction", "\"x\""), TEXT))
                    .isEqualTo("<a/>");
            assertThat(proxy.heads())
                    .isNotEmpty()
                    .allSatisfy(head -> assertThat(head)
                            .startsWith("CONNECT localhost:" + server.port() + " ")
                            .doesNotContainIgnoringCase("SOAPAction"));
            assertThat(server.requests()).hasSize(1);
            assertThat(server.requests().get(0).headers()).doesNotContainKey("proxy-authorization");
        }
    }

    @Test
    void aCallWithoutTlsIsTheProxysToForward() throws Exception {
        try (SoapServer proxy = new SoapServer(
                        (request, out) -> out.write(
                                CREDENTIALS.equals(request.headers().get("proxy-authorization"))
                                        ? SoapServer.ok("<a/>")
                                        : SoapServer.bytes(
                                                "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n")));
                Transport transport = transport("http://workfront.invalid", 10_000, null, proxy(proxy.port()))) {
            assertThat(transport.<String>send(CALL, Map.of(), TEXT)).isEqualTo("<a/>");
            assertThat(proxy.requests())
                    .allSatisfy(request ->
                            assertThat(request.line()).isEqualTo("POST http://workfront.invalid/soap HTTP/1.1"));
            assertThat(transport.secrets()).contains("secret", "dXNlcjpzZWNyZXQ=");
        }
    }

    private static ProxySettings proxy(int port) {
        return new ProxySettings("http", "127.0.0.1", port, "user", "secret");
    }

    private Transport transport(String url, long responseTimeout, SSLContextParameters ssl, ProxySettings proxy) {
        TransportSettings settings = new TransportSettings(url, 10_000, responseTimeout, 20, proxy, ssl, null);
        return SoapTransports.create(context, settings, null);
    }

    private static SoapServer secureServer() throws Exception {
        KeyManagersParameters keys = new KeyManagersParameters();
        keys.setKeyStore(keyStore());
        keys.setKeyPassword("changeit");
        SSLContextParameters own = new SSLContextParameters();
        own.setKeyManagers(keys);
        ServerSocket socket = own.createSSLContext(new DefaultCamelContext())
                .getServerSocketFactory()
                .createServerSocket(0, 100, InetAddress.getLoopbackAddress());
        return new SoapServer(socket, (request, out) -> out.write(SoapServer.ok("<a/>")));
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

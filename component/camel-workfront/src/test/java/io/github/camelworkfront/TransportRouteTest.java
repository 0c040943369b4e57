package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.junit.jupiter.api.Test;

class TransportRouteTest extends WorkfrontTestSupport {

    @Test
    void aProxyIsAskedInPlaceOfTheHost() throws Exception {
        try (OneLineProxy proxy = new OneLineProxy()) {
            Exchange exchange = send(
                    "workfront:proj/count?url=http://workfront.invalid&apiKey=k&proxyHost=127.0.0.1&proxyPort="
                            + proxy.port(),
                    null);
            assertThat(body(exchange)).isEqualTo(7L);
            assertThat(proxy.requestLines())
                    .containsExactly("GET http://workfront.invalid/attask/api/v22.0/PROJ/count HTTP/1.1");
        }
    }

    @Test
    void aProxyWithAPasswordIsToldIt() throws Exception {
        try (OneLineProxy proxy = new OneLineProxy("Basic dXNlcjpzZWNyZXQ=")) {
            Exchange exchange = send(
                    "workfront:proj/create?url=http://workfront.invalid&apiKey=k&proxyHost=127.0.0.1&proxyPort="
                            + proxy.port() + "&proxyUsername=user&proxyPassword=secret",
                    Map.of("name", "x"));
            assertThat(exchange.getException()).isNull();
        }
    }

    @Test
    void aProxyHostNeedsAPort() {
        assertThat(refusal("workfront:proj/count?apiKey=k&url=" + sandbox().url() + "&proxyHost=127.0.0.1"))
                .hasMessageContaining("needs proxyPort");
    }

    @Test
    void anEmptyProxyHostIsNone() {
        Exchange exchange = send(
                "workfront:proj/count?apiKey=" + sandbox().apiKey() + "&url="
                        + sandbox().url() + "&proxyHost=",
                null);
        assertThat(exchange.getException()).isNull();
    }

    @Test
    void aProxySchemeThatThereIsNotIsRefusedAtStart() {
        assertThat(refusal("workfront:proj/count?apiKey=k&url=" + sandbox().url()
                        + "&proxyHost=127.0.0.1&proxyPort=1&proxyScheme=ftp"))
                .hasMessageContaining("proxyScheme=ftp is no protocol of a proxy; give http or https");
    }

    @Test
    void theUsersConfigurerHasTheLastWord() {
        AtomicInteger calls = new AtomicInteger();
        HttpClientConfigurer configurer = builder -> {
            calls.incrementAndGet();
            builder.setUserAgent("mine");
        };
        context.getRegistry().bind("mine", configurer);
        call("workfront:proj/count?httpClientConfigurer=#mine");
        assertThat(calls).hasValue(1);
        assertThat(lastRequest().headers().get("User-Agent")).containsExactly("mine");
    }

    @Test
    void withoutOneTheUserAgentIsOurs() {
        call("workfront:proj/count");
        assertThat(lastRequest().headers().get("User-Agent").get(0)).startsWith("camel-workfront");
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        try (OneLineProxy server = new OneLineProxy("redirect")) {
            WorkfrontException e = failure(
                    "workfront:proj/count?apiKey=k&url=http://127.0.0.1:" + server.port(),
                    null,
                    WorkfrontServerException.class);
            assertThat(e.getStatus()).isEqualTo(302);
            assertThat(e.getMessage()).contains("redirects");
            assertThat(server.requestLines()).hasSize(1);
        }
    }

    @Test
    void nothingOfTheUsersContextIsTouched() {
        call("workfront:proj/count");
        assertThat(context.getComponentNames()).doesNotContain("http", "https");
        assertThat(context.getEndpoints()).noneMatch(e -> e.getEndpointUri().startsWith("http"));
    }

    @Test
    void oneProducerServesManyThreadsWithoutMixingThemUp() throws Exception {
        String project = project("Launch");
        List<String> tasks = tasks(project, 40);
        send("workfront:task/get", tasks.get(0));
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String id = tasks.get(i % tasks.size());
                calls.add(() -> {
                    Exchange exchange = template.request(
                            "direct:start-0", e -> e.getMessage().setBody(id));
                    return id.equals(((Map<?, ?>) exchange.getMessage().getBody()).get("ID"))
                            && id.equals(exchange.getMessage().getHeader(WorkfrontConstants.OBJECT_ID));
                });
            }
            for (Future<Boolean> right : pool.invokeAll(calls)) {
                assertThat(right.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void timeoutsMustBePositive() {
        for (String option : List.of("connectTimeout", "responseTimeout", "maxConnections")) {
            assertThat(refusal("workfront:proj/count?" + option + "=0"))
                    .hasMessageContaining(option + "=0 must be more than 0");
        }
    }

    /** A server that answers every request with a count, or refuses one without the right password, or redirects. */
    private static final class OneLineProxy implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<String> requestLines = Collections.synchronizedList(new ArrayList<>());
        private final String credentials;

        OneLineProxy() throws IOException {
            this(null);
        }

        OneLineProxy(String credentials) throws IOException {
            this.credentials = credentials;
            Thread thread = new Thread(this::serve, "proxy");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        List<String> requestLines() {
            return requestLines;
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    answer(client);
                } catch (IOException e) {
                    // closed, or a client that went away
                }
            }
        }

        private void answer(Socket client) throws IOException {
            InputStream in = client.getInputStream();
            String line = line(in);
            requestLines.add(line);
            boolean known = credentials == null || credentials.equals("redirect");
            int length = 0;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                known |= header.equals("Proxy-Authorization: " + credentials);
                if (header.toLowerCase().startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).trim());
                }
            }
            in.readNBytes(length);
            String body = "{\"data\":{\"ID\":\"a\",\"count\":7}}";
            String head = !known
                    ? "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\""
                    : "redirect".equals(credentials)
                            ? "302 Found\r\nLocation: " + URI.create("http://127.0.0.1:" + port() + "/login")
                            : "200 OK\r\nContent-Type: application/json";
            OutputStream out = client.getOutputStream();
            out.write(("HTTP/1.1 " + head + "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n"
                            + body)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}

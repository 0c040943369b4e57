package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a download may lead, and what may come in place of a file, from a tenant that answers whatever a test wants. */
class DownloadRedirectTest extends CamelTestSupport {

    private static final String SESSION = "a-session-token";

    /** An answer to a request. */
    @FunctionalInterface
    private interface Script {
        void answer(HttpExchange call) throws IOException;
    }

    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer tenant;
    private HttpServer elsewhere;

    @Override
    protected RouteBuilder createRouteBuilder() throws Exception {
        tenant = server("tenant");
        elsewhere = server("elsewhere");
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:download")
                        .streamCache("false")
                        .to("workfront:docu/download?maxRetries=0&id=1&sessionToken=" + SESSION + "&url=" + url(tenant))
                        .convertBodyTo(String.class);
            }
        };
    }

    @AfterEach
    void stop() {
        tenant.stop(0);
        elsewhere.stop(0);
    }

    private HttpServer server(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            String path = call.getRequestURI().getPath();
            asked.add(name + " " + path + " " + call.getRequestHeaders().getFirst("sessionID"));
            scripts.getOrDefault(path, DownloadRedirectTest::document).answer(call);
            call.close();
        });
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void document(HttpExchange call) throws IOException {
        said(
                        200,
                        "application/json",
                        "{\"data\":{\"ID\":\"1\",\"name\":\"a/b\",\"downloadURL\":\"/file\",\"currentVersion\":{\"ext\":\"txt\"}}}")
                .answer(call);
    }

    private static Script said(int status, String type, String body) {
        return call -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", type);
            call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = call.getResponseBody()) {
                out.write(bytes);
            }
        };
    }

    private static Script to(String location) {
        return call -> {
            call.getResponseHeaders().set("Location", location);
            call.sendResponseHeaders(302, -1);
        };
    }

    private Exchange download() {
        return template.request("direct:download", e -> {});
    }

    private <T extends Exception> T failure(Class<T> type) {
        Exception exception = download().getException();
        assertThat(exception).isInstanceOf(type);
        return type.cast(exception);
    }

    @Test
    void anotherHostGetsNoCredentials() {
        scripts.put("/file", to("//127.0.0.1:" + elsewhere.getAddress().getPort() + "/stored?ticket=secret"));
        scripts.put("/stored", said(200, "text/plain", "Hello"));

        Exchange file = download();

        assertThat(file.getException()).isNull();
        assertThat(file.getMessage().getBody()).isEqualTo("Hello");
        assertThat(file.getMessage().getHeader(Exchange.FILE_NAME)).isEqualTo("a_b.txt");
        assertThat(asked).endsWith("tenant /file " + SESSION, "elsewhere /stored null");
    }

    @Test
    void fiveRedirectsAreFollowedAndNotASixth() {
        for (int i = 0; i < 5; i++) {
            scripts.put(i == 0 ? "/file" : "/" + i, to(i == 4 ? "end" : String.valueOf(i + 1)));
        }
        scripts.put("/end", said(200, "text/plain", "Hello"));
        assertThat(download().getMessage().getBody()).isEqualTo("Hello");

        scripts.put("/end", to("one-more"));
        scripts.put("/one-more", said(200, "text/plain", "Hello"));
        assertThat(failure(WorkfrontServerException.class)).hasMessageContaining("more than 5 times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://files.example/a?ticket=hidden",
                "ftp://127.0.0.1/a",
                "https://ada:hidden@files.example/a",
                "https://",
                "ht tp://x?hidden",
                "file:///etc/passwd"
            })
    void aRedirectThatIsNotSafeIsNotFollowed(String location) {
        scripts.put("/file", to(location));

        assertThat(failure(WorkfrontServerException.class))
                .hasMessageContaining("cannot be gone to")
                .hasMessageNotContaining("hidden");
        assertThat(asked).last().isEqualTo("tenant /file " + SESSION);
    }

    @Test
    void theLoginPageMeansThatTheSessionHasEnded() {
        scripts.put("/file", to("/login?next=%2Ffile"));

        assertThat(failure(WorkfrontAuthenticationException.class)).hasMessageContaining("login page");
    }

    @ParameterizedTest
    @CsvSource({
        "200, io.github.camelworkfront.WorkfrontServerException",
        "401, io.github.camelworkfront.WorkfrontAuthenticationException",
        "403, io.github.camelworkfront.WorkfrontAccessException",
        "404, io.github.camelworkfront.WorkfrontNotFoundException",
        "503, io.github.camelworkfront.WorkfrontServerException"
    })
    void aPageInPlaceOfTheFileIsAnError(int status, Class<? extends WorkfrontException> type) {
        scripts.put("/file", said(status, "text/html; charset=UTF-8", "<html><body>Welcome</body></html>"));

        assertThat(failure(type).getStatus()).isEqualTo(status);
    }

    @Test
    void anErrorOfTheServiceIsReadAsElsewhere() {
        scripts.put("/file", said(403, "application/json", "{\"error\":{\"message\":\"no access\"}}"));

        assertThat(failure(WorkfrontAccessException.class).getServiceMessage()).isEqualTo("no access");
    }

    @Test
    void aPageThatIsTheDocumentIsNoError() {
        scripts.put("/file", call -> {
            call.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"../mail.html\"");
            said(200, "text/html", "<html/>").answer(call);
        });

        Exchange file = download();

        assertThat(file.getMessage().getBody()).isEqualTo("<html/>");
        // A name that begins with ".." is nobody's file: the ID takes its place.
        assertThat(file.getMessage().getHeader(Exchange.FILE_NAME)).isEqualTo("a_b.txt");
    }

    @Test
    void halfAFileIsAnErrorAndNeverLooksWhole() {
        scripts.put("/file", call -> {
            call.sendResponseHeaders(200, 1000);
            call.getResponseBody().write(new byte[10]);
            call.getResponseBody().flush();
        });

        Exception broken = download().getException();

        assertThat(broken)
                .isNotNull()
                .hasStackTraceContaining("breaks off after")
                .hasStackTraceContaining("of 1000 bytes");
    }

    @Test
    @Timeout(60)
    void aFileThatNobodyReadsIsCutOffAndNotReadToItsEnd() throws Exception {
        CountDownLatch cut = new CountDownLatch(1);
        scripts.put("/file", call -> {
            call.sendResponseHeaders(200, Long.MAX_VALUE);
            byte[] some = new byte[64 * 1024];
            try {
                while (true) {
                    call.getResponseBody().write(some);
                }
            } catch (IOException e) {
                cut.countDown();
            }
        });
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:unread")
                        .streamCache("false")
                        .to("workfront:docu/download?maxRetries=0&id=1&sessionToken=" + SESSION + "&url=" + url(tenant))
                        .setBody(constant("done"));
            }
        });

        assertThat(template.requestBody("direct:unread", null, String.class)).isEqualTo("done");
        assertThat(cut.await(30, TimeUnit.SECONDS)).isTrue();
    }
}

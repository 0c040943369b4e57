package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service may compress its answers without being asked to. */
class CompressedAnswerRouteTest extends WorkfrontTestSupport {

    private HttpServer server;

    @BeforeEach
    void compressEverything() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean missing = exchange.getRequestURI().getPath().endsWith("/missing");
            byte[] body = gzip(
                    missing
                            ? "{\"error\":{\"message\":\"Project with primary key value(s) \\\"missing\\\" not found\"}}"
                            : "{\"data\":{\"ID\":\"a\",\"name\":\"Gr\\u00f6\\u00dfe\"}}");
            exchange.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(missing ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aCompressedAnswerIsRead() {
        assertThat(callForMap(uri("a"), null)).isEqualTo(Map.of("ID", "a", "name", "Größe"));
    }

    @Test
    void aCompressedErrorIsRead() {
        assertThat(failure(uri("missing"), null, WorkfrontNotFoundException.class))
                .hasMessageContaining("not found");
    }

    private String uri(String id) {
        return "workfront:proj/get?apiKey=secret&id=" + id + "&url=http://127.0.0.1:"
                + server.getAddress().getPort();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}

package io.github.camelworkfront.docs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The part of HashiCorp Vault's HTTP interface that reads: the engine {@code secret} of the kind "KV version 2", on a free port of this
 * machine. A request needs the token of {@link #TOKEN}; what it asks for has to have been {@link #put}.
 */
final class SecretsEngine implements AutoCloseable {

    static final String TOKEN = "token-of-the-application";

    private static final String PATH = "/v1/secret/data/";

    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final HttpServer server;

    SecretsEngine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Keeps a secret that has a single field. */
    void put(String secret, String field, String value) {
        secrets.put(secret, "{\"" + field + "\":\"" + value + "\"}");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String fields = secrets.get(exchange.getRequestURI().getPath().substring(PATH.length()));
        if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
            send(exchange, 403, "{\"errors\":[\"permission denied\"]}");
        } else if (fields == null) {
            send(exchange, 404, "{\"errors\":[]}");
        } else {
            send(
                    exchange,
                    200,
                    "{\"data\":{\"data\":" + fields + ",\"metadata\":{\"version\":1,\"destroyed\":false}}}");
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

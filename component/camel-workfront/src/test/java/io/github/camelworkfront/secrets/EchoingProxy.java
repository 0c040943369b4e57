package io.github.camelworkfront.secrets;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;

/** A forward proxy that may want a password and, when it is told to, fails with an answer that shows the whole request. */
final class EchoingProxy implements AutoCloseable {

    static final String PASSWORD = "pr0xy-p&ss+wörd/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "transfer-encoding", "proxy-authorization", "upgrade");

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final HttpClient client = HttpClient.newHttpClient();
    private final boolean guarded;
    private volatile int echo;

    /** @param guarded whether it wants a password */
    EchoingProxy(boolean guarded) throws IOException {
        this.guarded = guarded;
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(run -> {
            Thread thread = new Thread(run, "proxy");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** @param status of answers that repeat their request: an error of the service, or a page at 500; 0 for none */
    void echo(int status) {
        echo = status;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String told = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
        try (exchange) {
            if (guarded && told == null) {
                exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"proxy\"");
                send(exchange, 407, "who are you?".getBytes(StandardCharsets.UTF_8));
            } else if (guarded && !isRight(told)) {
                repeat(exchange, 403, body);
            } else if (echo != 0) {
                repeat(exchange, echo, body);
            } else {
                pass(exchange, body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void repeat(HttpExchange exchange, int status, byte[] body) throws IOException {
        String form = new String(body, StandardCharsets.UTF_8);
        // The body first: of a page only the beginning is shown.
        String shown = form + "\n" + decoded(form) + "\n"
                + exchange.getRequestHeaders().entrySet() + "\n" + exchange.getRequestURI();
        boolean soap = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .contains("xml")
                && status != 500;
        if (soap) {
            fault(exchange, status, form);
            return;
        }
        String answer = status == 500
                ? "<html>" + Search.page(shown) + "</html>"
                : JSON.writeValueAsString(Map.of("error", Map.of("message", shown, "class", shown, "msgKey", shown)));
        exchange.getResponseHeaders().set("Content-Type", status == 500 ? "text/html" : "application/json");
        send(exchange, status, answer.getBytes(StandardCharsets.UTF_8));
    }

    /** The envelope as text, with its own escapes and without. */
    private static void fault(HttpExchange exchange, int status, String envelope) throws IOException {
        String plain = envelope.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        String answer = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body><e:Fault><faultcode>"
                + status + "</faultcode><faultstring>" + Search.page(plain) + "\n" + Search.page(envelope)
                + "</faultstring></e:Fault></e:Body></e:Envelope>";
        exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
        send(exchange, 500, answer.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String form) {
        try {
            return URLDecoder.decode(form, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Which of the two charsets a client takes is its own affair. */
    private static boolean isRight(String told) {
        byte[] given = Base64.getDecoder().decode(told.replace("Basic ", ""));
        String right = "proxy-user:" + PASSWORD;
        return new String(given, StandardCharsets.UTF_8).equals(right)
                || new String(given, StandardCharsets.ISO_8859_1).equals(right)
                || new String(given, StandardCharsets.US_ASCII).startsWith("proxy-user:pr0xy-p&ss+w");
    }

    private void pass(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        URI target = exchange.getRequestURI();
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        send(exchange, answer.statusCode(), answer.body());
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package io.github.camelworkfront.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** A service that does nothing but answer, in a process of its own: its work is not counted with the client's. */
final class FixedAnswers implements AutoCloseable {

    private final Process process;
    private final String url;

    FixedAnswers() throws IOException {
        // Without nodelay, this server keeps every answer for the 40 ms of a delayed acknowledgement.
        process = ChildJvm.start("-Dsun.net.httpserver.nodelay=true", FixedAnswers.class);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        url = lines.readLine();
    }

    String url() {
        return url;
    }

    /** Prints its address, and answers until its standard input ends. */
    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", FixedAnswers::answer);
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
        System.in.transferTo(System.err);
        System.exit(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] answer = ProofMessages.answer(request);
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}

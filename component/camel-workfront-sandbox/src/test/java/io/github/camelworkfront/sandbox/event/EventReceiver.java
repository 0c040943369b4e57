package io.github.camelworkfront.sandbox.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/** Somebody who is told of events: keeps what comes, and answers as he is told to. */
final class EventReceiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(30);
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean keeping = true;
    private volatile ToIntFunction<Received> answer = request -> 200;

    private EventReceiver(HttpServer server) {
        this.server = server;
    }

    /** A message and the head it came with. */
    record Received(String authorization, String contentType, JsonNode body) {

        String id() {
            String id = body.at("/newState/ID").asText();
            return id.isEmpty() ? body.at("/oldState/ID").asText() : id;
        }

        String name() {
            return body.at("/newState/name").asText();
        }
    }

    static EventReceiver start() throws IOException {
        EventReceiver receiver =
                new EventReceiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        receiver.server.createContext("/", receiver::take);
        receiver.server.setExecutor(receiver.threads);
        receiver.server.start();
        return receiver;
    }

    private void take(HttpExchange exchange) throws IOException {
        Received request = new Received(
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                JSON.readTree(exchange.getRequestBody()));
        count.incrementAndGet();
        connections.add(exchange.getRemoteAddress());
        if (keeping) {
            all.add(request);
            received.add(request);
        }
        int status = answer.applyAsInt(request);
        if (status > 0) {
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    /** Sets the status of each answer; 0 closes the connection without one. */
    void answer(ToIntFunction<Received> status) {
        answer = status;
    }

    String url() {
        return url("/events");
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Waits for the next message. */
    Received next() {
        try {
            Received next = received.poll(60, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("no event came");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<Received> all() {
        return all;
    }

    /** Keeps no message from now on, only counts them. */
    void forget() {
        keeping = false;
    }

    int count() {
        return count.get();
    }

    /** Returns how many connections there have been. */
    int connections() {
        return connections.size();
    }

    static JsonNode json(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

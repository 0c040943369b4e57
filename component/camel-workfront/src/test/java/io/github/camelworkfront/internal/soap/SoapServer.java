package io.github.camelworkfront.internal.soap;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads whole requests, keeps them, and writes whatever bytes a test wants; one connection may bring several. */
final class SoapServer implements AutoCloseable {

    /** Writes an answer. */
    @FunctionalInterface
    interface Script {
        void write(Request request, OutputStream out) throws Exception;
    }

    /** What came in; headers by lower-case name. */
    record Request(String line, Map<String, String> headers, String body) {}

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final ServerSocket socket;
    private final Script script;

    SoapServer(Script script) throws IOException {
        this(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), script);
    }

    SoapServer(ServerSocket socket, Script script) {
        this.socket = socket;
        this.script = script;
        inBackground(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Request> requests() {
        return requests;
    }

    int connections() {
        return connections.get();
    }

    static byte[] answer(String status, String contentType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return bytes("HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nX-Twice: one\r\nX-Twice: two\r\n"
                + "Content-Length: " + bytes.length + "\r\n\r\n" + body);
    }

    static byte[] ok(String body) {
        return answer("200 OK", "text/xml; charset=utf-8", body);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                connections.incrementAndGet();
                inBackground(() -> serve(client));
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            for (Request request = read(in); request != null; request = read(in)) {
                requests.add(request);
                script.write(request, client.getOutputStream());
                client.getOutputStream().flush();
            }
        } catch (Exception e) {
            // The client went away, or the test wants the connection closed.
        }
    }

    private static Request read(InputStream in) throws IOException {
        String line = line(in);
        if (line.isEmpty()) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).trim());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Request(line, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
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

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "soap-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : new ArrayList<>(open)) {
            client.close();
        }
    }
}

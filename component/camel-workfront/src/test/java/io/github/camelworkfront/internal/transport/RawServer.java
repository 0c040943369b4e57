package io.github.camelworkfront.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers the one request of each connection with whatever bytes a test wants, each connection in its own thread. */
final class RawServer implements AutoCloseable {

    /** Writes an answer. */
    @FunctionalInterface
    interface Script {
        void write(OutputStream out) throws Exception;
    }

    private final ServerSocket socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final Script script;

    RawServer(Script script) throws IOException {
        this.script = script;
        inBackground(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    static byte[] ok(String body) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                inBackground(() -> answer(client));
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            skipHead(client.getInputStream());
            script.write(client.getOutputStream());
            client.getOutputStream().flush();
        } catch (Exception e) {
            // The client went away, which is for the test to judge.
        }
    }

    private static void skipHead(InputStream in) throws IOException {
        int ends = 0;
        for (int c = in.read(); c >= 0 && ends < 2; c = in.read()) {
            if (c == '\n') {
                ends++;
            } else if (c != '\r') {
                ends = 0;
            }
            if (ends == 2) {
                return;
            }
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

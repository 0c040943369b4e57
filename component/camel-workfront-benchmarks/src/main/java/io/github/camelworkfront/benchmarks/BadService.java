package io.github.camelworkfront.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that lets everybody sign in, and then answers no question. */
final class BadService implements AutoCloseable {

    /** What it does in place of an answer. */
    enum Habit {
        CLOSES("closes after the request"),
        STALLS("stalls in the body"),
        DRIPS("drips, a byte every 100 ms");

        private final String title;

        Habit(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: ";
    private static final int DRIP_MILLIS = 100;

    private final ServerSocket socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger questions = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Habit habit;

    BadService(Habit habit) throws IOException {
        this.habit = habit;
        inBackground(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** How many requests came in that were no sign-in. */
    int questions() {
        return questions.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                inBackground(() -> serve(client));
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            OutputStream out = client.getOutputStream();
            for (String request = request(in); request.contains("doLogin"); request = request(in)) {
                byte[] answer = ProofMessages.answer(request);
                out.write((HEAD + answer.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(answer);
                out.flush();
            }
            questions.incrementAndGet();
            misbehave(out);
        } catch (IOException | InterruptedException e) {
            // The client went away.
        }
    }

    private void misbehave(OutputStream out) throws IOException, InterruptedException {
        if (habit == Habit.CLOSES) {
            return;
        }
        out.write((HEAD + "1000000\r\n\r\n<e:Envelope ").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        if (habit == Habit.STALLS) {
            end.await();
        }
        while (!end.await(DRIP_MILLIS, TimeUnit.MILLISECONDS)) {
            out.write(' ');
            out.flush();
        }
    }

    /** Head and body; an end of the connection is one of neither. */
    private static String request(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\n\n") < 0) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("the client went away");
            }
            if (c != '\r') {
                head.append(Character.toLowerCase((char) c));
            }
        }
        if (head.indexOf("transfer-encoding: chunked") >= 0) {
            return head + chunks(in);
        }
        int at = head.indexOf("content-length:");
        int length =
                Integer.parseInt(head.substring(at + 15, head.indexOf("\n", at)).trim());
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String chunks(InputStream in) throws IOException {
        StringBuilder body = new StringBuilder();
        while (body.indexOf("\r\n0\r\n\r\n") < 0) {
            body.append((char) in.read());
        }
        return body.toString();
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "bad-service");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        end.countDown();
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }
}

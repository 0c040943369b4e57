package io.github.camelworkfront.internal.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Opens tunnels, all of them to this machine, for those who know the password, and keeps the heads of what it is asked. */
final class TunnelProxy implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final String credentials;

    /** @param credentials as Proxy-Authorization has them */
    TunnelProxy(String credentials) throws IOException {
        this.credentials = credentials;
        inBackground(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> heads() {
        return heads;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                inBackground(() -> serve(client));
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            heads.add(head);
            OutputStream out = client.getOutputStream();
            if (!head.contains("Proxy-Authorization: " + credentials + "\n")) {
                out.write(SoapServer.bytes("HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                        + "Connection: close\r\nContent-Length: 0\r\n\r\n"));
                return;
            }
            int port = Integer.parseInt(head.split("[ :]")[2]);
            try (Socket there = new Socket(InetAddress.getLoopbackAddress(), port)) {
                out.write(SoapServer.bytes("HTTP/1.1 200 Connected\r\n\r\n"));
                inBackground(() -> copy(client, there));
                copy(there, client);
            }
        } catch (IOException e) {
            // One side went away.
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side went away.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\n\n") < 0) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("half a request");
            }
            if (c != '\r') {
                head.append((char) c);
            }
        }
        return head.toString();
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "tunnel-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

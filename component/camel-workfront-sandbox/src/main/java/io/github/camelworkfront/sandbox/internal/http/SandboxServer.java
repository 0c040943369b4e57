package io.github.camelworkfront.sandbox.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The Jetty server that carries an {@link HttpService}.
 *
 * <p>Sized for 1,000 clients at once: connections wait without a thread, so the pool bounds only what is answered at the same time,
 * and the accept queue takes a burst of connects.
 */
public final class SandboxServer implements AutoCloseable {

    private static final int MAX_THREADS = 200;
    private static final int ACCEPT_QUEUE = 2_048;
    /** Above the longest URI of the service, so that our own answer to a longer one can be sent. */
    private static final int MAX_HEAD_BYTES = 64 * 1024;

    private final Server server;
    private final ServerConnector connector;

    private SandboxServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts a server.
     *
     * @param bind the address to listen on
     * @param port the port, 0 for a free one
     * @param service answers the requests
     * @param clock the time that answers tell as their {@code Date}
     * @throws UncheckedIOException if the port cannot be had
     */
    public static SandboxServer start(String bind, int port, HttpService service, Clock clock) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 8);
        threads.setName("workfront-sandbox");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(bind);
        connector.setPort(port);
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        server.addConnector(connector);
        server.setHandler(new FrontHandler(service, clock));
        server.setStopTimeout(0);
        start(server, bind, port);
        return new SandboxServer(server, connector);
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        // Jetty knows the time of the machine; answers tell the one that tests move.
        configuration.setSendDateHeader(false);
        configuration.setRequestHeaderSize(MAX_HEAD_BYTES);
        return configuration;
    }

    private static void start(Server server, String bind, int port) {
        try {
            server.start();
        } catch (IOException e) {
            stopQuietly(server);
            throw new UncheckedIOException("cannot listen on " + bind + ":" + port + ": " + rootCause(e), e);
        } catch (Exception e) {
            stopQuietly(server);
            throw new IllegalStateException("the sandbox server did not start", e);
        }
    }

    /** Jetty wraps the reason, such as "Address already in use", into a repetition of the address. */
    private static String rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof UnresolvedAddressException ? "unknown host" : cause.getMessage();
    }

    /** Returns the port that the server listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        stopQuietly(server);
    }

    private static void stopQuietly(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the sandbox server did not stop", e);
        }
    }
}

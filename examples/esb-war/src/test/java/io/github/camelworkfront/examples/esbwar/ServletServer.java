package io.github.camelworkfront.examples.esbwar;

import jakarta.servlet.http.HttpServlet;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/** An HTTP server with a single servlet and no web application, on a free port of the loopback interface. */
final class ServletServer implements AutoCloseable {

    private final Server server =
            new Server(new InetSocketAddress(InetAddress.getLoopbackAddress().getHostAddress(), 0));

    private ServletServer() {}

    /**
     * Starts a server.
     *
     * @param servlet what answers below {@code /camel}; it goes by the name that {@code servlet:} looks for
     */
    static ServletServer start(HttpServlet servlet) throws Exception {
        ServletServer answering = new ServletServer();
        ServletHolder holder = new ServletHolder("CamelServlet", servlet);
        holder.setInitOrder(1);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(holder, "/camel/*");
        answering.server.setHandler(context);
        answering.server.start();
        return answering;
    }

    /** Where the servlet is reached. */
    String address() {
        return server.getURI().resolve("camel").toString();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}

package io.github.camelworkfront.examples.esbwar;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.ee.webapp.WebAppClassLoader;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

/** A servlet container on a free port of the loopback interface, which takes WAR files as they come out of the build. */
final class Container implements AutoCloseable {

    /** Below which path the application answers; the name of the WAR, as containers choose it. */
    static final String PATH = "/workfront-routes";

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);
    private final ContextHandlerCollection applications = new ContextHandlerCollection(true);
    private final Path work;

    /** @param work where WAR files are unpacked */
    Container(Path work) {
        this.work = work;
    }

    void start() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(applications);
        server.start();
    }

    /** Where the routes of the application are reached. */
    URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + PATH + "/camel");
    }

    /**
     * Deploys and starts a WAR.
     *
     * @param parameters context parameters, which an operator sets in the container's own configuration
     * @return the running application
     * @throws Exception what kept it from starting
     */
    WebAppContext deploy(Path war, Map<String, String> parameters) throws Exception {
        WebAppContext application = new WebAppContext();
        application.setContextPath(PATH);
        application.setWar(war.toUri().toString());
        application.setTempDirectory(work.toFile());
        application.setThrowUnavailableOnStartupException(true);
        application.setClassLoader(
                new WebAppClassLoader(new ContainerClassLoader(Container.class.getClassLoader()), application));
        parameters.forEach(application::setInitParameter);
        applications.addHandler(application);
        try {
            application.start();
        } catch (Exception e) {
            undeploy(application);
            throw e;
        }
        return application;
    }

    /** Stops an application and forgets it. */
    void undeploy(WebAppContext application) throws Exception {
        application.stop();
        forgetConnections();
        applications.removeHandler(application);
        application.destroy();
    }

    /**
     * Jetty remembers in each open connection which application it served last, and in its selector which connection was the last to have
     * something to say. In a container that goes on working others take their places; here one is made that says nothing.
     */
    private void forgetConnections() throws IOException {
        connector.getConnectedEndPoints().forEach(EndPoint::close);
        new Socket(connector.getHost(), connector.getLocalPort()).close();
    }

    @Override
    public void close() throws Exception {
        server.stop();
        server.destroy();
    }
}

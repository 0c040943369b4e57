package io.github.camelworkfront.examples.esbwar;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;

/**
 * What a servlet container shows to its applications: the JDK, the Servlet API and itself. Without it an application would find the class path
 * of this JVM behind its own libraries, and with it classes that are missing from the WAR.
 */
final class ContainerClassLoader extends ClassLoader {

    private static final List<String> SHOWN = List.of("jakarta.servlet.", "org.eclipse.jetty.");

    private final ClassLoader container;

    ContainerClassLoader(ClassLoader container) {
        super(ClassLoader.getPlatformClassLoader());
        this.container = container;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (SHOWN.stream().anyMatch(name::startsWith)) {
            return container.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    /** Resources of the container, such as its lists of services, are none of the application's business. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return ClassLoader.getPlatformClassLoader().getResources(name);
    }
}

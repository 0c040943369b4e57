package io.github.camelworkfront.examples.esbwar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The routes of the application as an operator sees them, by JMX. */
final class Routes {

    private static final MBeanServer JMX = ManagementFactory.getPlatformMBeanServer();

    private Routes() {}

    /** The name of the bean of a route. */
    static ObjectName bean(String route) throws JMException {
        return new ObjectName("org.apache.camel:context=workfront-routes,type=routes,name=\"" + route + "\"");
    }

    /** How many messages a route is done with. */
    static long completed(String route) throws JMException {
        return (Long) JMX.getAttribute(bean(route), "ExchangesCompleted");
    }

    /** Waits until a route is done with so many messages. */
    static void await(String route, long messages) throws JMException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (completed(route) < messages) {
            assertThat(System.nanoTime())
                    .as("still waiting for messages of %s", route)
                    .isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}

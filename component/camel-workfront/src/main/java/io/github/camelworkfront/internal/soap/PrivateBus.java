package io.github.camelworkfront.internal.soap;

import java.util.concurrent.Callable;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.http.HTTPConduitFactory;

/**
 * A bus that nobody else sees. CXF makes the first bus of a JVM the default of everybody who asks for none, and the
 * latest the default of its thread; an application's own CXF endpoints would end up on ours.
 */
final class PrivateBus {

    private final Bus bus;

    PrivateBus() {
        // Not what the class path suggests: where Spring is, that would be a bus which looks for beans.
        this.bus = leavingDefaults(() -> new CXFBusFactory().createBus());
        bus.setExtension(
                (transport, ours, endpoint, target) -> new PooledConduit(ours, endpoint, target),
                HTTPConduitFactory.class);
    }

    /** Does something that needs the bus, and leaves the defaults of JVM and thread as they were. */
    <T> T with(Callable<T> work) {
        return leavingDefaults(() -> {
            BusFactory.setThreadDefaultBus(bus);
            return work.call();
        });
    }

    private static <T> T leavingDefaults(Callable<T> work) {
        Bus ofAll = BusFactory.getDefaultBus(false);
        Bus ofThread = BusFactory.getThreadDefaultBus(false);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } finally {
            if (BusFactory.getDefaultBus(false) != ofAll) {
                BusFactory.setDefaultBus(ofAll);
            }
            BusFactory.setThreadDefaultBus(ofThread);
        }
    }

    Bus bus() {
        return bus;
    }

    void close() {
        bus.shutdown(true);
    }
}

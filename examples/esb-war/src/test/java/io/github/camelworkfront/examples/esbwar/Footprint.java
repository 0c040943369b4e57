package io.github.camelworkfront.examples.esbwar;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * What the JVM holds at one moment.
 *
 * @param threads how many threads are alive
 * @param classes how many classes are loaded
 * @param metaspace bytes of class metadata in use
 * @param heap bytes of heap in use
 */
record Footprint(int threads, int classes, long metaspace, long heap) {

    /** What it holds now; make garbage go first. */
    static Footprint now() {
        return new Footprint(
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .mapToLong(Footprint::used)
                        .sum(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }
}

package io.github.camelworkfront.examples.esbwar;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What is left in the JVM of an application that has ended: threads, and the class loader that everything of it hangs on. */
final class Remains {

    /** Threads of JDK, container, sandbox and HTTP client, which come and go as there is work. */
    private static final List<String> OTHERS = List.of(
            "qtp",
            "Scheduler-",
            "workfront-sandbox",
            "sandbox-events",
            "HttpClient-",
            "ForkJoinPool.common",
            "surefire",
            "Attach");

    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(20);

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
    private final List<Reference<ClassLoader>> loaders = new ArrayList<>();

    /** Watches the class loader of an application that runs; it is not kept from being collected. */
    void watch(ClassLoader loader) {
        loaders.add(new WeakReference<>(loader, collected));
    }

    /** The threads of applications that have ended, once those that are about to end have done so. */
    List<String> threads() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        for (Thread thread : ofApplications()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            thread.join(Math.max(1, left));
        }
        return ofApplications().stream().map(Thread::getName).sorted().toList();
    }

    private List<Thread> ofApplications() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> isOfApplication(thread) && thread.isAlive())
                .toList();
    }

    private boolean isOfApplication(Thread thread) {
        ClassLoader context = thread.getContextClassLoader();
        boolean watched = context != null && loaders.stream().anyMatch(loader -> loader.refersTo(context));
        boolean known = before.contains(thread) || OTHERS.stream().anyMatch(thread.getName()::startsWith);
        return watched || !known;
    }

    /** How many of the watched class loaders are still there, after as much garbage collection as it takes. */
    long classLoaders() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        while (alive() > 0 && System.nanoTime() < end) {
            LastComparedRecord.forget();
            System.gc();
            collected.remove(200);
        }
        return alive();
    }

    private long alive() {
        return loaders.stream().filter(loader -> !loader.refersTo(null)).count();
    }

    /** Writes down who holds what: open it with a heap analyser and ask for the paths to the class loaders. */
    static Path dump(String name) {
        Path file = Path.of("target", name + ".hprof").toAbsolutePath();
        try {
            Files.deleteIfExists(file);
            // Not the live objects alone: choosing them would collect garbage first.
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), false);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.camelworkfront.examples.mirror;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The mirror in a process of its own, so that it can be killed. Each start finds database and inbox as the one before left them. */
final class MirrorProcess implements AutoCloseable {

    private final WorkfrontSandbox sandbox;
    private final Path folder;
    private final int port;
    private Process process;

    /** @param folder of the database and of the inbox */
    MirrorProcess(WorkfrontSandbox sandbox, Path folder) throws IOException {
        this.sandbox = sandbox;
        this.folder = folder;
        this.port = freePort();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for seconds, in which the optimising compiler takes more time than it gives.
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                MirrorToDatabase.class.getName());
        builder.environment()
                .putAll(Map.of(
                        Tenant.URL,
                        sandbox.url(),
                        Tenant.API_KEY,
                        sandbox.apiKey(),
                        Tenant.ADDRESS,
                        "http://127.0.0.1:" + port,
                        Tenant.TOKEN,
                        "only-for-the-sandbox",
                        "WORKFRONT_EVENT_HOST",
                        "127.0.0.1",
                        "WORKFRONT_EVENT_PORT",
                        String.valueOf(port),
                        "MIRROR_FOLDER",
                        folder.toString(),
                        "MIRROR_SWEEP_DELAY",
                        "2000"));
        process = builder.inheritIO().start();
    }

    /** As {@code kill -9} does: it has no time to finish or to save anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl+C does. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** @throws IllegalStateException when it has ended by itself */
    void check() {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "The mirror has ended by itself, with exit code " + process.exitValue() + ".");
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}

package io.github.camelworkfront.kill;

import io.github.camelworkfront.ChildJvm;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A {@link Receiver} in a JVM of its own, whose lines go into a ledger. */
final class ReceiverProcess implements AutoCloseable {

    private final int number;
    private final Ledger ledger;
    private final File log;
    private final Process process;
    private final Thread reader;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean ready;

    private ReceiverProcess(int number, Ledger ledger, File log, Process process) {
        this.number = number;
        this.ledger = ledger;
        this.log = log;
        this.process = process;
        this.reader = new Thread(this::read, "lines of receiver " + number);
        reader.start();
    }

    /**
     * @param number     its own among all processes of the ledger
     * @param properties system properties that {@link Receiver} reads
     * @param directory  where its log goes
     */
    static ReceiverProcess start(int number, Map<String, String> properties, Ledger ledger, Path directory)
            throws IOException {
        List<String> options = new ArrayList<>(List.of("-Xmx256m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
        properties.forEach((name, value) -> options.add("-D" + name + "=" + value));
        File log = directory.resolve("receiver-" + number + ".log").toFile();
        Process process = ChildJvm.of(Receiver.class, options.toArray(String[]::new))
                .process()
                .redirectError(log)
                .start();
        return new ReceiverProcess(number, ledger, log, process);
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if ("READY".equals(line)) {
                    ready = true;
                    begun.countDown();
                }
                Delivery.of(line).ifPresent(delivery -> ledger.arrived(number, delivery));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // Nobody waits for one that has died.
            begun.countDown();
        }
    }

    /** Waits until its route runs. */
    ReceiverProcess awaitReady() throws IOException, InterruptedException {
        if (!begun.await(Ledger.most().toSeconds(), TimeUnit.SECONDS) || !ready) {
            throw new IllegalStateException("receiver " + number + " did not start: " + Files.readString(log.toPath()));
        }
        return this;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, as {@code kill -9} does, and waits for all lines that it had written. */
    void kill() throws InterruptedException {
        // Process.destroyForcibly would also close the stream that its last lines are in.
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
    }

    /** Ends it orderly. */
    void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
        reader.join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

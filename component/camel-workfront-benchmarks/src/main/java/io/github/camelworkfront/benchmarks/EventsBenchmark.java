package io.github.camelworkfront.benchmarks;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many pushed events a route takes in a burst, and how long the service waits for the answer: handed over directly, through the inbox,
 * and by a bare route of platform-http that does nothing. The routes run in a process of their own.
 */
final class EventsBenchmark implements Benchmark {

    private static final int RUNS = 3;

    @Override
    public void run(Scale scale, PrintStream out) throws Exception {
        int events = scale == Scale.FULL ? 5_000 : 500;
        Path directory = Files.createTempDirectory("benchmark-inbox");
        int port = freePort();
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start()) {
            Process server = ChildJvm.start(
                    "-Xmx512m",
                    EventServer.class,
                    sandbox.url(),
                    sandbox.apiKey(),
                    String.valueOf(port),
                    directory.toString());
            try {
                awaitReady(server);
                out.printf("%,d events of 2 KB each, 32 connections, best of %d%n", events, RUNS);
                measure("http://127.0.0.1:" + port, events, out);
            } finally {
                server.destroyForcibly().waitFor();
            }
        } finally {
            delete(directory);
        }
    }

    private static void measure(String server, int events, PrintStream out) throws InterruptedException {
        Map<String, String> routes = new TreeMap<>(Map.of(
                "bare platform-http", EventServer.BARE,
                "handover=direct", EventServer.DIRECT,
                "handover=inbox", EventServer.INBOX));
        EventLoad load = new EventLoad();
        for (String path : routes.values()) {
            load.send(URI.create(server + path), events / 2);
        }
        for (Map.Entry<String, String> route : routes.entrySet()) {
            EventLoad.Result best = null;
            for (int i = 0; i < RUNS; i++) {
                EventLoad.Result result = load.send(URI.create(server + route.getValue()), events);
                best = best == null || result.perSecond() > best.perSecond() ? result : best;
            }
            out.println(line(route.getKey(), best));
        }
    }

    private static String line(String name, EventLoad.Result result) {
        return String.format(
                Locale.ROOT,
                "%-18s %,7.0f events a second, answered after %.1f ms (median), %.1f ms (99 %%), %.1f ms (longest), %d refused",
                name,
                result.perSecond(),
                result.percentile(0.5),
                result.percentile(0.99),
                result.percentile(1),
                result.refused());
    }

    private static void awaitReady(Process server) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        if (!"READY".equals(lines.readLine())) {
            throw new IllegalStateException("the routes did not start");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

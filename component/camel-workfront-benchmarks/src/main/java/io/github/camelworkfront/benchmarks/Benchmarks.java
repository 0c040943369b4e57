package io.github.camelworkfront.benchmarks;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark that the command line names, in the size that the system property {@code scale} says. */
public final class Benchmarks {

    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "burst", new BurstBenchmark(),
            "events", new EventsBenchmark(),
            "extract", new ExtractBenchmark(),
            "soap", new SoapBenchmark()));

    private Benchmarks() {}

    /** @param args the name of a benchmark */
    public static void main(String[] args) throws Exception {
        if (args.length != 1) {
            throw new IllegalArgumentException("say which benchmark to run: " + ALL.keySet());
        }
        run(args[0], Scale.of(System.getProperty("scale", "ci")), System.out);
    }

    /** @throws IllegalArgumentException naming those that there are, when there is none of that name */
    static void run(String name, Scale scale, PrintStream out) throws Exception {
        Benchmark benchmark = ALL.get(name);
        if (benchmark == null) {
            throw new IllegalArgumentException(
                    "there is no benchmark '" + name + "'; -Dbenchmark=… can be one of " + ALL.keySet());
        }
        out.println(name + ", scale " + scale + ", Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, heap "
                + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB");
        benchmark.run(scale, out);
    }
}

package io.github.camelworkfront.benchmarks;

import java.io.PrintStream;

/** Something to measure. */
@FunctionalInterface
interface Benchmark {

    /**
     * @param scale how much is done
     * @param out where the figures go, a line each
     */
    void run(Scale scale, PrintStream out) throws Exception;
}

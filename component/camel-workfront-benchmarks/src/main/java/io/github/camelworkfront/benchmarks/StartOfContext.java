package io.github.camelworkfront.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Starts a context once, in a process of its own, and prints what it took: milliseconds, those that the
 * processors were busy with the whole process, and classes. */
final class StartOfContext {

    private StartOfContext() {}

    /** @param args {@code rest}, or {@code proof} for both kinds of endpoints */
    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:count").to("workfront:task/count?apiKey=k&url=http://127.0.0.1:9");
                    if (args[0].equals("proof")) {
                        from("direct:tags")
                                .to(
                                        "workfront:proof:getTags?proofUrl=http://127.0.0.1:9&proofUsername=u&proofPassword=p");
                    }
                }
            });
            context.start();
            long millis = (System.nanoTime() - begin) / 1_000_000;
            System.out.println(millis + " " + workSoFar() + " "
                    + ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
        }
    }

    private static long workSoFar() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000_000;
    }
}

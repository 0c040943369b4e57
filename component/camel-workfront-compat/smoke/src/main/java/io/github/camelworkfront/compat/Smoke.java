package io.github.camelworkfront.compat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.CamelContext;

/**
 * Runs each try on the class path that it is started with, against a sandbox of its own. What it prints is one line for each,
 * {@code name=ok} or {@code name=} and why not, and first a line {@code camel=} with the version that Camel gives itself.
 */
public final class Smoke {

    private Smoke() {}

    /** @param args none */
    public static void main(String[] args) throws Exception {
        Map<String, Try> tries = new LinkedHashMap<>();
        tries.put("REST", Tries::rest);
        tries.put("Proof", Tries::proof);
        tries.put("poll", Tries::poll);
        tries.put("push", Tries::push);
        tries.put("health", Tries::health);
        tries.put("YAML", Tries::yaml);
        tries.put("Kamelet", Tries::kamelet);
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start()) {
            System.out.println("camel=" + CamelContext.class.getPackage().getImplementationVersion());
            tries.forEach((name, each) -> System.out.println(name + "=" + outcome(each, sandbox)));
        }
        // Whatever a failed try has left running does not keep the others waiting.
        System.exit(0);
    }

    private static String outcome(Try each, WorkfrontSandbox sandbox) {
        try {
            each.on(sandbox);
            return "ok";
        } catch (Exception | LinkageError | AssertionError e) {
            details(e, System.err);
            return innermost(e).toString().lines().findFirst().orElse("failed");
        }
    }

    private static void details(Throwable e, PrintStream to) {
        e.printStackTrace(to);
    }

    private static Throwable innermost(Throwable e) {
        return e.getCause() == null ? e : innermost(e.getCause());
    }

    /** Something that must work. */
    @FunctionalInterface
    interface Try {
        void on(WorkfrontSandbox sandbox) throws Exception;
    }
}

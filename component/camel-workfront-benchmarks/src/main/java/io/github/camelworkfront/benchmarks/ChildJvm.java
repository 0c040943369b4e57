package io.github.camelworkfront.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Another JVM with the same class path. */
final class ChildJvm {

    private ChildJvm() {}

    /** @param option of the JVM */
    static Process start(String option, Class<?> program, String... args) throws IOException {
        String[] command = new String[args.length + 5];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command[1] = option;
        command[2] = "-classpath";
        command[3] = System.getProperty("java.class.path");
        command[4] = program.getName();
        System.arraycopy(args, 0, command, 5, args.length);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

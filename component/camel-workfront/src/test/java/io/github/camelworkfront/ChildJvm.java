package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a JVM of its own, which compiles as much as the JVM of the tests does. */
public final class ChildJvm {

    private final Class<?> program;
    private final List<String> options;
    private String classPath = System.getProperty("java.class.path");

    private ChildJvm(Class<?> program, List<String> options) {
        this.program = program;
        this.options = options;
    }

    /**
     * @param program has a main method
     * @param options of the JVM
     */
    public static ChildJvm of(Class<?> program, String... options) {
        return new ChildJvm(program, List.of(options));
    }

    /** Leaves the class path of the tests for another one. */
    public ChildJvm classPath(String path) {
        classPath = path;
        return this;
    }

    /** The process, not started. */
    public ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:TieredStopAtLevel"))
                .forEach(command::add);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Runs the program to its end, which has to be a good one, and returns what it wrote to its output and error streams. */
    public String output(String... arguments) throws IOException, InterruptedException {
        Process process = process(arguments).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}

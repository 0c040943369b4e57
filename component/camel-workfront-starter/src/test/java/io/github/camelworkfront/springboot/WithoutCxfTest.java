package io.github.camelworkfront.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.springboot.app.RestOnly;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An application whose build leaves out the jars of CXF, in a JVM of its own. */
class WithoutCxfTest {

    @Test
    void anApplicationWithoutProofRunsWithoutTheJarsOfCxf() throws Exception {
        String output = outputOf(withoutCxf());

        assertThat(output).contains("TASKS 7", "PROOF", "needs camel-cxf-soap on the class path");
    }

    private static String withoutCxf() {
        String all = System.getProperty("java.class.path");
        String left = Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().matches("(camel-)?cxf-.*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(left).isNotEqualTo(all);
        return left;
    }

    private static String outputOf(String classPath) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        RestOnly.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}

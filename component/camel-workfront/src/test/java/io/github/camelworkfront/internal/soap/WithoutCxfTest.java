package io.github.camelworkfront.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.ChildJvm;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each test looks at a JVM of its own, and at the classes that it loads. */
class WithoutCxfTest {

    private static final String ALL = System.getProperty("java.class.path");

    @Test
    void aRestRouteRunsWithoutTheJarsOfCxfAndAProofEndpointSaysWhatItNeeds() throws Exception {
        List<String> output = outputOf(withoutCxf());

        assertThat(output)
                .contains("TASKS 10")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("PROOF workfront:proof: needs camel-cxf-soap on the class path")
                        .contains("org.apache.camel:camel-cxf-soap"));
        assertThat(loadedFromCxf(output)).isEmpty();
    }

    @Test
    void whereTheyAreThereARestRouteStartsNoCxfAndAProofEndpointDoes() throws Exception {
        List<String> output = outputOf(ALL);

        assertThat(output).contains("TASKS 10", "PROOF started");
        assertThat(loadedFromCxf(output.subList(0, output.indexOf("TASKS 10"))))
                .as("nothing but what the converters need that Camel finds on the class path by itself")
                .isSubsetOf("org.apache.cxf.message.MessageContentsList");
        assertThat(loadedFromCxf(output)).contains("org.apache.cxf.Bus", "org.apache.cxf.endpoint.Client");
    }

    /** Names of the classes. */
    private static List<String> loadedFromCxf(List<String> output) {
        return output.stream()
                .filter(line -> line.startsWith("[class,load] org.apache.cxf."))
                .map(line -> line.split(" ")[1])
                .toList();
    }

    private static String withoutCxf() {
        String left = Arrays.stream(ALL.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().matches("(camel-)?cxf-.*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(left).isNotEqualTo(ALL);
        return left;
    }

    private static List<String> outputOf(String classPath) throws Exception {
        return ChildJvm.of(RestWithoutProof.class, "-Xlog:class+load:stdout:tags")
                .classPath(classPath)
                .output()
                .lines()
                .toList();
    }
}

package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar that only some options need may be excluded; who uses the option all the same is told which one. */
class MissingJarsTest {

    @TempDir
    private Path directory;

    @Test
    void whoNeedsThemIsToldWhichJarsAreMissing() throws Exception {
        String all = System.getProperty("java.class.path");
        String left = Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().matches("(h2|nimbus|bc)[a-z0-9.-]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(left).isNotEqualTo(all);

        List<String> said = said(left);

        assertThat(said)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("REFUSED handover=inbox without the option inbox needs com.h2database:h2-mvstore"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("REFUSED the option privateKey needs com.nimbusds:nimbus-jose-jwt"))
                .noneSatisfy(line -> assertThat(line).contains("STARTED"));
    }

    private List<String> said(String classPath) throws Exception {
        return ChildJvm.of(MissingJars.class)
                .classPath(classPath)
                .output(directory.toString())
                .lines()
                .toList();
    }
}

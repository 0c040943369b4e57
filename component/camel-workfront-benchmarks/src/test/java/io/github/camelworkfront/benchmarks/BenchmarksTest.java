package io.github.camelworkfront.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class BenchmarksTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void theExtractReadsEveryTaskInBothWaysAndSaysHowLongItTook() throws Exception {
        Benchmarks.run("extract", Scale.CI, new PrintStream(written, true, StandardCharsets.UTF_8));

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.matches(
                        "sequential +[\\d.]+ s, \\d+ requests, [\\d,]+ tasks a second, [\\d.]+ s of work .*"))
                .anyMatch(line -> line.matches(
                        "parallelPages=8 +[\\d.]+ s, \\d+ requests, [\\d,]+ tasks a second, [\\d.]+ s of work .*"))
                .anyMatch(line -> line.matches("ratio: [\\d.]+"));
    }

    @Test
    void theBurstLosesNoCallAndSaysHowManyWereRefused() throws Exception {
        Benchmarks.run("burst", Scale.CI, new PrintStream(written, true, StandardCharsets.UTF_8));

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.contains("failed"))
                .hasSize(2)
                .allMatch(line -> line.matches(".* 200 calls in [\\d.]+ s, 0 failed, .*"));
    }

    /** Starts JVMs of its own and measures each for a while, too long for every build. */
    @Test
    @EnabledIfSystemProperty(named = "scale", matches = "full")
    void soapSaysWhatACallCostsAndWhatComesOfServicesThatDoNotAnswer() throws Exception {
        Benchmarks.run("soap", Scale.CI, new PrintStream(written, true, StandardCharsets.UTF_8));

        List<String> lines = written.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .filteredOn(line -> line.contains("calls a second"))
                .hasSize(8)
                .allMatch(line -> line.matches(".* (1|32) threads: +\\d+ µs of work .* a call, +\\d+ calls a second"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("workfront:proof: route") && line.contains(" requests, "))
                .hasSize(3)
                .allMatch(line -> line.contains(" 1 requests, "))
                .noneMatch(line -> line.contains("still waiting"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("start of a context"))
                .hasSize(2)
                .allMatch(line ->
                        line.matches(".* [\\d,]+ ms, [\\d,]+ ms of work .* \\(medians of 1\\), [\\d,]+ classes"));
    }

    @Test
    void eventsAreAllAcceptedAndSayHowManyASecond() throws Exception {
        Benchmarks.run("events", Scale.CI, new PrintStream(written, true, StandardCharsets.UTF_8));

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.contains("a second"))
                .hasSize(3)
                .allMatch(line -> line.matches(
                        "(bare platform-http|handover=direct|handover=inbox) +[\\d,]+ events a second, .* 0 refused"));
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmarks.run("extrakt", Scale.CI, System.out))
                .withMessageContaining("'extrakt'")
                .withMessageContaining("[burst, events, extract, soap]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.of("huge"))
                .withMessageContaining("-Dscale=ci or -Dscale=full");
    }
}

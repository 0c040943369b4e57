package io.github.camelworkfront.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.ChildJvm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * No secret of any sign-in, given or handed out, is in any place that somebody could look at. At TRACE the HTTP client
 * logs headers and bodies as they travel; that log alone is left out, as docs/sign-in.md says.
 */
class NoSecretAnywhereTest {

    private static final List<String> PLACES =
            List.of("logs", "exceptions", "endpoints", "jmx", "messages", "health", "meters", "console", "objects");

    @Test
    void noSignInLeavesASecretAnywhere() throws Exception {
        List<String> output = output();
        Map<String, String> searched = new LinkedHashMap<>();
        List<String> found = new ArrayList<>();
        for (String line : output) {
            String[] parts = line.split("\\|", 5);
            if (parts[0].equals("HITS")) {
                searched.put(parts[1] + " " + parts[2], parts[3] + " characters, " + parts[4] + " hits");
                assertThat(Integer.parseInt(parts[3])).as(line).isPositive();
            } else if (parts[0].equals("HIT")) {
                found.add(line);
            }
        }
        print(output);
        assertThat(found).isEmpty();
        for (SignInCase signIn : signIns()) {
            assertThat(searched.keySet())
                    .containsAll(
                            PLACES.stream().map(place -> signIn + " " + place).toList());
        }
        assertThat(searched.values()).allMatch(value -> value.endsWith(" 0 hits"));
    }

    /** With {@code -Dscale=full} all; else those whose secrets travel in the most different ways. */
    private static List<SignInCase> signIns() {
        return "full".equals(System.getProperty("scale"))
                ? List.of(SignInCase.values())
                : List.of(SignInCase.OAUTH2, SignInCase.PROOF_PASSWORD);
    }

    private static void print(List<String> output) {
        System.out.printf("%-21s %-11s %11s %5s%n", "sign-in", "place", "characters", "hits");
        output.stream()
                .map(line -> line.split("\\|"))
                .filter(parts -> parts[0].equals("HITS"))
                .forEach(p -> System.out.printf("%-21s %-11s %11s %5s%n", p[1], p[2], p[3], p[4]));
        output.stream()
                .map(line -> line.split("\\|"))
                .filter(parts -> parts[0].equals("RUN"))
                .forEach(p -> System.out.printf(
                        "%-21s %s calls, %s of them failed; %s secrets looked for%n", p[1], p[2], p[3], p[4]));
    }

    private static List<String> output() throws Exception {
        return ChildJvm.of(
                        SecretsProgram.class,
                        // The JDK's server otherwise holds back the end of each answer for 40 ms.
                        "-Dsun.net.httpserver.nodelay=true",
                        "-Dscale=" + System.getProperty("scale", "ci"),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                        "-Dorg.slf4j.simpleLogger.log.io.github.camelworkfront=trace",
                        "-Dorg.slf4j.simpleLogger.log.org.apache.camel=trace",
                        "-Dorg.slf4j.simpleLogger.log.org.apache.camel.processor.errorhandler=trace")
                .output(signIns().stream().map(Enum::name).toArray(String[]::new))
                .lines()
                .toList();
    }
}

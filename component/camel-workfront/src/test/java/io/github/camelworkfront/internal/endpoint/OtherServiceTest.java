package io.github.camelworkfront.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherServiceTest {

    /** What serves both services alike. */
    private static final Set<String> COMMON = Set.of(
            "maxConcurrentRequests",
            "maxRetries",
            "retryDelay",
            "maxRetryDelay",
            "retryWrites",
            "connectTimeout",
            "responseTimeout",
            "maxConnections",
            "proxyHost",
            "proxyPort",
            "proxyScheme",
            "proxyUsername",
            "proxyPassword",
            "sslContextParameters",
            "httpClientConfigurer");

    @Test
    void eachOptionOfTheConfigurationIsForOneServiceOrForBoth() throws Exception {
        for (String option : ofTheConfiguration()) {
            boolean proof = isRefused(false, option);
            boolean rest = isRefused(true, option);

            if (COMMON.contains(option)) {
                assertThatCode(() -> OtherService.refuse(true, List.of(option))).doesNotThrowAnyException();
                assertThatCode(() -> OtherService.refuse(false, List.of(option)))
                        .doesNotThrowAnyException();
            } else if (proof == rest) {
                throw new AssertionError(option + " is refused by " + (proof ? "both" : "neither"));
            }
        }
    }

    /** Those that the component and its endpoints have in common. */
    private static List<String> ofTheConfiguration() throws Exception {
        try (InputStream json =
                OtherServiceTest.class.getResourceAsStream("/META-INF/io/github/camelworkfront/workfront.json")) {
            JsonNode metadata = new ObjectMapper().readTree(json);
            List<String> options = new ArrayList<>();
            metadata.get("componentProperties").fieldNames().forEachRemaining(options::add);
            options.removeIf(option -> !metadata.get("properties").has(option)
                    || option.equals("lazyStartProducer")
                    || option.equals("bridgeErrorHandler")
                    || option.equals("autowiredEnabled"));
            return options;
        }
    }

    private static boolean isRefused(boolean proof, String option) {
        try {
            OtherService.refuse(proof, List.of(option));
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @Test
    void anOptionIsFoundInAllSpellingsThatCamelTakes() {
        for (String spelling : List.of("apiKey", "APIKEY", "api-key", "configuration.apiKey", "tokenStore.file")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OtherService.refuse(true, List.of(spelling)))
                    .withMessageContaining("A proof: endpoint makes no use of the option");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherService.refuse(false, List.of("proof-url")))
                .withMessageContaining("proofUrl, which is for Workfront Proof");
        assertThatCode(() -> OtherService.refuse(true, List.of("arg.url", "filter.apiKey")))
                .doesNotThrowAnyException();
    }
}

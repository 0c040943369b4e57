package io.github.camelworkfront.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.actuate.endpoint.SanitizableData;

class SecretOptionsTest {

    private final SecretOptions secrets = new SecretOptions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camel.component.workfront.api-key",
                "camel.component.workfront.apiKey",
                "camel.component.workfront.proofPassword",
                "camel.component.workfront.configuration.client-secret",
                "CAMEL_COMPONENT_WORKFRONT_APIKEY",
                "CAMEL_COMPONENT_WORKFRONT_PRIVATEKEY"
            })
    void secretsAreHiddenInEverySpelling(String key) {
        assertThat(secrets.apply(new SanitizableData(null, key, "k-1")).getValue())
                .isEqualTo(SanitizableData.SANITIZED_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"camel.component.workfront.url", "camel.component.workfront.max-retries", "acme.api-key.version"
            })
    void otherValuesAreLeftToTheApplication(String key) {
        assertThat(secrets.apply(new SanitizableData(null, key, "value")).getValue())
                .isEqualTo("value");
    }
}

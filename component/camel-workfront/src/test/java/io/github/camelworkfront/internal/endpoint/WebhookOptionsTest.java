package io.github.camelworkfront.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookOptionsTest {

    private static final String CREDENTIALS = "url=https://acme.my.workfront.com&apiKey=key";

    @ParameterizedTest
    @CsvSource({
        "issue/events, webhookPath",
        "issue/events, webhook-external-url",
        "proof:callbacks, webhookComponentName",
    })
    void anAddressWithoutWebhookInFrontIsShownWithIt(String endpoint, String option) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            assertThatExceptionOfType(ResolveEndpointFailedException.class)
                    .isThrownBy(() -> context.getEndpoint("workfront:" + endpoint + "?" + option + "=x"))
                    .withMessageContaining("write from webhook:workfront:" + endpoint);
        }
    }

    @Test
    void theOptionsOfWebhookAreItsOwn() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            assertThatCode(() -> context.getEndpoint(
                            "webhook:workfront:issue/events?webhookPath=/x&webhookExternalUrl=https://a.example"
                                    + "&webhookVerifyToken=made-up&" + CREDENTIALS))
                    .doesNotThrowAnyException();
        }
    }
}

package io.github.camelworkfront.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.envelope.EnvelopeWriter;
import org.junit.jupiter.api.Test;

class RawSecretsTest {

    @Test
    void passwordsAndTokensAreSecretAtEveryDepth() {
        String xml = "<addUser><Email>ada@example.com</Email><Password> hunter22 </Password><ConfirmPassword/>"
                + "<User><api_token>t0ken-word</api_token></User></addUser>";

        assertThat(RawSecrets.of(
                        new EnvelopeWriter("https://soap.example/", ProofCatalog.bundled()).operationElement(xml)))
                .containsExactly(" hunter22 ", "hunter22", "t0ken-word");
    }
}

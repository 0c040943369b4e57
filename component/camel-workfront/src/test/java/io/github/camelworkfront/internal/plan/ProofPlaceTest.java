package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofPlaceTest {

    @Test
    void theNamespaceFollowsTheHost() {
        assertThat(ProofPlace.of("https://soap.proofhq.eu", "", null, null).namespace())
                .isEqualTo("https://soap.proofhq.eu/");
        assertThat(ProofPlace.of("http://localhost:8080", "/proof", "16_24_0", null))
                .isEqualTo(new ProofPlace("http://localhost:8080", "/proof", "16_24_0", "https://localhost/"));
        assertThat(ProofPlace.of("https://soap.proofhq.com", "", null, "urn:proofhqapi")
                        .namespace())
                .isEqualTo("urn:proofhqapi");
    }

    @Test
    void theVersionIsPartOfThePathOfCallsButNotOfFiles() {
        ProofPlace place = ProofPlace.of("https://a", "/p", "16_24_0", null);
        assertThat(place.soapPath()).isEqualTo("/p/16_24_0/soap");
        assertThat(place.uploadPath()).isEqualTo("/p/upload.php");
        assertThat(place.isUnversioned()).isFalse();
        ProofPlace frozen = ProofPlace.of("https://a", "", null, null);
        assertThat(frozen.soapPath()).isEqualTo("/soap");
        assertThat(frozen.isUnversioned()).isTrue();
    }

    @Test
    void passwordsAndTokensOfARequestAreSecretAndWhoSignsInIsToo() {
        assertThat(request(
                                "addUser",
                                Map.of("EmailAddress", "a@b", "Password", "p1", "ConfirmPassword", "p2", "UserID", 1))
                        .secrets())
                .containsExactlyInAnyOrder("p1", "p2");
        assertThat(request("doLogin", Map.of("Login", "a@b", "Password", "p1")).secrets())
                .containsExactlyInAnyOrder("a@b", "p1");
        assertThat(request("getSessionId", Map.of("EmailAddress", "a@b", "AuthToken", ""))
                        .secrets())
                .containsExactly("a@b");
        assertThat(request("doLogin", Map.of("Password", "p1"))).hasToString("ProofRequest[doLogin]");
    }

    private static ProofRequest request(String name, Map<String, Object> arguments) {
        ProofOperation operation = ProofCatalog.bundled().find(name).orElseThrow();
        return new ProofRequest(operation, operation.versioned(), arguments);
    }
}

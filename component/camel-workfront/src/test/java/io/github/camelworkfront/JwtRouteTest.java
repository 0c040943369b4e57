package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.OAuthApp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An OAuth2 application that signs JSON Web Tokens for a user. */
class JwtRouteTest extends TokenSignInContract {

    @Override
    protected void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setClientId(OAuthApp.DEFAULT.clientId());
        options.setClientSecret(OAuthApp.DEFAULT.clientSecret().orElseThrow());
        options.setCustomerId(sandbox().customerId());
        options.setUserId(sandbox().userId());
        options.setPrivateKey(sandbox().privateKey());
    }

    @Override
    String tokenPath() {
        return "/integrations/oauth2/api/v1/jwt/exchange";
    }

    @Override
    void tokensLast(Duration lifetime, ExpiresIn said) {
        sandbox().applications().add(OAuthApp.DEFAULT.lifetime(lifetime).expiresIn(said));
    }

    @Override
    List<Consumer<WorkfrontConfiguration>> refusedOptions() {
        return List.of(
                o -> o.setClientSecret("wrong-secret"),
                o -> o.setClientId("wrong-client"),
                o -> o.setCustomerId("wrong-customer"),
                o -> o.setUserId("wrong-user"),
                o -> o.setPrivateKey(TestKeys.PKCS1));
    }

    @Override
    List<String> secrets(WorkfrontConfiguration options) {
        return List.of(options.getClientId(), options.getClientSecret(), options.getPrivateKey());
    }

    @Test
    void theAccessTokenTravelsAsASessionId() {
        call(COUNT);

        assertThat(lastRequest().headers()).containsKey("sessionID").doesNotContainKey("Authorization");
        assertThat(tokenRequests().get(0).body()).contains("jwt_token=***", "client_secret=***");
    }

    @Test
    void theKeyMayBeInAFileOrOnTheClasspath(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("key.pem"), sandbox().privateKey());
        int number = 0;
        for (String place : List.of(
                "file:" + file,
                "resource:file:" + file,
                "classpath:io/github/camelworkfront/sandbox/sandbox-only-private-key.pem",
                "resource:classpath:io/github/camelworkfront/sandbox/sandbox-only-private-key-pkcs1.pem")) {
            assertThat(call(component("place" + number++, o -> o.setPrivateKey(place))))
                    .as(place)
                    .isEqualTo(0L);
        }
        assertThat(tokenRequests()).as("the same key is the same sign-in").hasSize(1);
    }

    @Test
    void aKeyThatIsNoneIsRefusedAtTheStart() {
        int number = 0;
        for (String wrong : List.of(TestKeys.PUBLIC, "MIIEvQ", "file:/nowhere/key.pem", "classpath:nowhere.pem")) {
            String uri = component("none" + number++, o -> o.setPrivateKey(wrong));
            assertThat(refusal(uri)).hasMessageContaining("option privateKey");
        }
        assertThat(requests()).isEmpty();
    }

    @Test
    void eachSessionIsOursAndEndsWithItsLastUser() {
        call(COUNT);
        context.stop();

        assertThat(lastRequest().path()).endsWith("/logout");
    }
}

package io.github.camelworkfront.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.plan.ProofPlace;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofOptionsTest {

    @Test
    void withoutOptionsItIsTheUnversionedServiceInTheUsa() {
        ProofPlace place = ProofOptions.place(new WorkfrontConfiguration());

        assertThat(place.host()).isEqualTo("https://soap.proofhq.com");
        assertThat(place.soapPath()).isEqualTo("/soap");
        assertThat(place.namespace()).isEqualTo("https://soap.proofhq.com/");
        assertThat(place.isUnversioned()).isTrue();
    }

    @Test
    void theNamespaceFollowsTheHostUnlessItIsGiven() {
        assertThat(place(o -> o.setProofUrl("https://soap.proofhq.eu/")).namespace())
                .isEqualTo("https://soap.proofhq.eu/");
        assertThat(place(o -> o.setProofNamespace("urn:proofhqapi")).namespace())
                .isEqualTo("urn:proofhqapi");
    }

    @Test
    void aPathStaysInFrontOfWhatTheComponentAdds() {
        ProofPlace place = place(o -> {
            o.setProofUrl(" HTTPS://Proxy.Example:443/proofing// ");
            o.setProofApiVersion("16_24_0");
        });

        assertThat(place.host()).isEqualTo("https://proxy.example");
        assertThat(place.soapPath()).isEqualTo("/proofing/16_24_0/soap");
        assertThat(place.uploadPath()).isEqualTo("/proofing/upload.php");
    }

    @ParameterizedTest
    @CsvSource({"16_24_0,16_24_0", "16.24.0,16_24_0", " 12_7_0 ,12_7_0"})
    void versionsAreWrittenWithUnderscoresOrDots(String option, String version) {
        assertThat(place(o -> o.setProofApiVersion(option)).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16", "18.2", "v16_24_0", "latest", "../16_24_0", "16_24_0/soap", "16-24-0"})
    void otherVersionsAreRefusedWithAnExample(String option) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place(o -> o.setProofApiVersion(option)))
                .withMessageContaining("proofApiVersion=" + option)
                .withMessageContaining("proofApiVersion=16_24_0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soap.proofhq.com",
                "ftp://soap.proofhq.com",
                "https://user:secret@soap.proofhq.com",
                "https://soap.proofhq.com?key=secret",
                "https://soap.proofhq.com#secret",
                "https://soap.proofhq.com/a b"
            })
    void anUrlThatIsNoneIsRefusedWithoutShowingWhatMayBeSecret(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place(o -> o.setProofUrl(url)))
                .withMessageContaining("proofUrl=https://soap.proofhq.")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @ParameterizedTest
    @CsvSource({"/soap", "/soap/", "/soap.php", "/16_24_0", "/16_24_0/soap", "/upload.php"})
    void whatTheComponentAddsIsRefusedInTheUrl(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place(o -> o.setProofUrl("https://soap.proofhq.com" + path)))
                .withMessageContaining("which the component adds by itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soap.proofhq.com", "https://a b/", "urn:<x>", "urn:a\"b"})
    void aNamespaceThatIsNoUriIsRefused(String namespace) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place(o -> o.setProofNamespace(namespace)))
                .withMessageContaining("proofNamespace=https://soap.proofhq.com/");
    }

    @Test
    void passwordOrTokenSignIn() {
        assertThat(credentials("u", "p", null)).isInstanceOf(Credentials.ProofPassword.class);
        assertThat(credentials("u", " ", "t")).isInstanceOf(Credentials.ProofToken.class);
        assertThat(credentials("u", "p", null)).isEqualTo(credentials("u", "p", null));
        assertThat(credentials("u", "p", null)).isNotEqualTo(credentials("u", null, "p"));
    }

    @ParameterizedTest
    @MethodSource("halves")
    void noneBothAndHalvesAreRefusedNamingTheOptions(String user, String password, String token, List<String> named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> credentials(user, password, token))
                .satisfies(e -> assertThat(e.getMessage()).contains(named).doesNotContain("hunter2"));
    }

    static Stream<Arguments> halves() {
        return Stream.of(
                Arguments.of(null, null, null, List.of("proofUsername", "proofPassword", "proofAuthToken")),
                Arguments.of("u", "hunter2", "hunter2", List.of("proofPassword", "proofAuthToken", "leave out one")),
                Arguments.of(
                        null, "hunter2", null, List.of("needs the option proofUsername", "there is proofPassword")),
                Arguments.of("", null, "hunter2", List.of("needs the option proofUsername", "there is proofAuthToken")),
                Arguments.of("u", null, null, List.of("proofPassword or proofAuthToken", "neither is set")));
    }

    private static Credentials credentials(String user, String password, String token) {
        WorkfrontConfiguration options = new WorkfrontConfiguration();
        options.setProofUsername(user);
        options.setProofPassword(password);
        options.setProofAuthToken(token);
        return ProofOptions.credentials(options);
    }

    private static ProofPlace place(Consumer<WorkfrontConfiguration> set) {
        WorkfrontConfiguration options = new WorkfrontConfiguration();
        set.accept(options);
        return ProofOptions.place(options);
    }
}

package io.github.camelworkfront.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

    private final Redirects redirects = new Redirects("https://acme.my.workfront.com");

    @Test
    void aPathIsOneOfTheTenantsHostAndAnyOtherHostIsReachedByHttps() {
        assertThat(redirects.start("/document/download?ID=1"))
                .isEqualTo(URI.create("https://acme.my.workfront.com/document/download?ID=1"));
        assertThat(redirects.start("//files.example/x")).isEqualTo(URI.create("https://files.example/x"));
        assertThat(redirects.isHome(redirects.start("//files.example/x"))).isFalse();
    }

    /** None of them must become an address of a host called "null". */
    @ParameterizedTest
    @ValueSource(strings = {"https:///x", "https:x", "file:///etc/passwd", "mailto:a@b", "https://u:p@files.example/x"})
    void anAddressWithoutAHostOrWithAUserIsNotGoneTo(String location) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> redirects.start(location))
                .withMessage("it is no address of a host without a user");
    }
}

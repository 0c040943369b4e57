package io.github.camelworkfront.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://acme.my.workfront.com, https://acme.my.workfront.com",
        "https://acme.my.workfront.com/, https://acme.my.workfront.com",
        "' HTTPS://acme.my.workfront.com:8443 ', https://acme.my.workfront.com:8443",
        "https://Acme.My.Workfront.COM, https://acme.my.workfront.com",
        "https://acme.my.workfront.com:443, https://acme.my.workfront.com",
        "http://acme.example:80/, http://acme.example",
        "http://acme.example:443, http://acme.example:443",
        "http://LOCALHOST:8080, http://localhost:8080",
        "http://localhost:8080, http://localhost:8080",
        "http://[::1]:8080, http://[::1]:8080",
        "http://acme.example, http://acme.example"
    })
    void schemeHostAndPortAreAUrl(String url, String checked) {
        assertThat(ServiceUrl.checked(url)).isEqualTo(checked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.my.workfront.com",
                "ftp://acme.my.workfront.com",
                "https://",
                "https:acme",
                "https://acme.my.workfront.com/attask/api/v22.0",
                "https://acme.my.workfront.com?apiKey=hunter2",
                "https://ada:hunter2@acme.my.workfront.com",
                "https://acme.my.workfront.com#x",
                "https://acme my",
                "https://acme.my.workfront.com:99999"
            })
    void everythingElseIsRefusedWithACorrectUrlAndWithoutSecrets(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceUrl.checked(url))
                .withMessageStartingWith("The option url ")
                .withMessageContaining("url=https://acme.my.workfront.com")
                .withMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aMissingUrlIsAskedFor(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceUrl.checked(url))
                .withMessageStartingWith("The option url is not set");
    }
}

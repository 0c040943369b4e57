package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v22.0/task/search, /attask/api/v22.0/task/search",
        "api/v22.0/task/search, /attask/api/v22.0/task/search",
        "/attask/api/v22.0/task/search, /attask/api/v22.0/task/search",
        "/api/v22.0/user/$$USER.ID, /attask/api/v22.0/user/$$USER.ID",
        "/api/v22.0/task/a b, /attask/api/v22.0/task/a%20b",
        "/api/v22.0/task/a%20b, /attask/api/v22.0/task/a%20b",
        "/api/v22.0/task/ä+b, /attask/api/v22.0/task/%C3%A4%2Bb",
        "/eventsubscription/api/v1/subscriptions, /attask/eventsubscription/api/v1/subscriptions",
        "/attaskery, /attask/attaskery"
    })
    void aPathIsBelowAttaskAndEncodedOnce(String given, String path) {
        assertThat(RawPath.of(given).path()).isEqualTo(path);
        assertThat(RawPath.of(given).query().isEmpty()).isTrue();
    }

    @Test
    void theQueryBecomesParameters() {
        RawPath path = RawPath.of("/api/v22.0/task/search?name=a%26b&flag&$$LIMIT=5&&x=1=2&time=1+1");

        assertThat(path.query().encoded()).isEqualTo("name=a%26b&flag=&$$LIMIT=5&x=1%3D2&time=1%2B1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/api",
                "HTTPS:/evil.example",
                "javascript:alert(1)",
                "//evil.example/api",
                "/api//evil",
                "/\\evil.example",
                "/api\\..\\x",
                "/api/../../admin",
                "..",
                "/api/./x",
                "/api/..",
                "/api/..;/admin",
                "/api/.;x/admin",
                "/api/.. /admin",
                "/api/%2e%2e/admin",
                "/api/.%2E/admin",
                "/api/%252e%252e/admin",
                "/api/%25252e%25252e/admin",
                "/api/%2525252e%2525252e/admin",
                "/api%2f%2fevil",
                "/%2fevil.example",
                "/api%2f..%2fadmin",
                "/api/%5c%5cevil",
                "/api/%255c",
                "/api/a%0d%0aHost:evil",
                "/api/a\r\nHost: evil",
                "/api/%00",
                "/api/a\u0000b",
                "/api/%2fx",
                "/api/a%2fb",
                "/api/x#fragment",
                "/api/x%23fragment",
                "/api/%",
                "/api/%zz",
                "/api/100%25",
                "/api/x:/y"
            })
    void aPathThatLeadsElsewhereIsRefusedInWhateverEncoding(String hostile) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawPath.of(hostile))
                .withMessageStartingWith("The raw path '" + hostile + "' is refused: ");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "?name=x", " ?"})
    void aRawCallWithoutAPathIsToldHowToGiveOne(String missing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawPath.of(missing))
                .withMessageContaining("CamelWorkfrontPath")
                .withMessageContaining("path=/api/v22.0/task/search");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessionID", "sessionid", "apiKey", "APIKEY", "password", "%61piKey", "api%4Bey"})
    void aSecretInTheQueryIsRefusedAndNotRepeated(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawPath.of("/api/v22.0/login?a=b&" + name + "=hunter2"))
                .withMessageContaining("The raw path '/api/v22.0/login' is refused")
                .withMessageContaining("a secret must not be in a URI")
                .withMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil?apiKey=hunter2", "/api/%?apiKey=hunter2", "/x?a=%zz&apiKey=hunter2"})
    void noRefusalShowsTheQuery(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> RawPath.of(given)).withMessageNotContaining("hunter2");
    }

    @Property(tries = 5000)
    void everyAcceptedPathStaysBelowAttaskHoweverOftenItIsDecoded(@ForAll("paths") String given) {
        String path;
        try {
            path = RawPath.of(given).path();
        } catch (IllegalArgumentException e) {
            return;
        }
        for (int decodings = 0; decodings < 6; decodings++) {
            assertThat(path).startsWith("/attask/").doesNotContain("//", "\\", "#");
            assertThat(path.split("/")).doesNotContain("..", ".");
            assertThat(path).doesNotMatch("(?s).*\\p{Cntrl}.*");
            path = Decoding.text(path.replace("+", "%2B"));
        }
    }

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> parts = Arbitraries.of(
                "/", "/", "a", "task", "attask", ".", "..", "%2e", "%2E", "%252e", "%25252e", "%2f", "%252f", "%25252F",
                "\\", "%5c", "%255c", "%", "%25", "%2525", "25", "2e", "2f", ":", "http:", ";", "%3b", "#", "%23", "?",
                "%3f", "+", " ", "%20", "%00", "%0a", "\n", "$$USER", "ä");
        return parts.array(String[].class).ofMinSize(1).ofMaxSize(8).map(all -> String.join("", all));
    }
}

package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRootTest {

    @ParameterizedTest
    @CsvSource({
        "22.0, /attask/api/v22.0",
        "v22.0, /attask/api/v22.0",
        "V9, /attask/api/v9.0",
        "22, /attask/api/v22.0",
        "21.5, /attask/api/v21.5",
        "' 22.0 ', /attask/api/v22.0",
        "unsupported, /attask/api-unsupported",
        "Internal, /attask/api-internal"
    })
    void aVersionIsAPathBelowTheHost(String version, String path) {
        assertThat(ApiRoot.of(version).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "latest", "22.0/../..", "22.", "1234", "22.0.1", "-1", "v"})
    void whatIsNoVersionIsRefusedWithACorrectOne(String version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiRoot.of(version))
                .withMessageStartingWith("apiVersion=" + version)
                .withMessageContaining("apiVersion=22.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void aSegmentThatLeadsElsewhereIsRefused(String segment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiRoot.of("22.0").at(segment, "metadata"))
                .withMessageContaining("'" + segment + "' is no name");
    }

    @Test
    void eachSegmentIsEncodedByItself() {
        assertThat(ApiRoot.of("22.0").at("task", "a/b", "$$USER.ID"))
                .isEqualTo("/attask/api/v22.0/task/a%2Fb/$$USER.ID");
        assertThat(ApiRoot.of("22.0").at()).isEqualTo("/attask/api/v22.0");
    }
}

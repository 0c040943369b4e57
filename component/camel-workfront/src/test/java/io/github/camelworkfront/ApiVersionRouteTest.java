package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.endpoint.VersionNotice;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiVersionRouteTest extends WorkfrontTestSupport {

    @ParameterizedTest
    @CsvSource({
        "22, /attask/api/v22.0/",
        "21.0, /attask/api/v21.0/",
        "V22.0, /attask/api/v22.0/",
        "unsupported, /attask/api-unsupported/",
        "Internal, /attask/api-internal/"
    })
    void everyFormOfAVersionIsAPathBelowTheHost(String version, String path) {
        call("workfront:user/get?id=$$USER.ID&apiVersion=" + version);
        assertThat(lastRequest().path()).startsWith(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "22.0.1", "v"})
    void whatIsNoVersionStopsTheRouteAtItsStart(String version) {
        assertThat(refusal("workfront:user/search?apiVersion=" + version)).hasMessageContaining("apiVersion=22.0");
    }

    @Test
    void aVersionPastItsSupportIsToldOnceWhenItsEndpointStarts() {
        List<String> log = new ArrayList<>();
        WorkfrontComponent component = context.getComponent("workfront", WorkfrontComponent.class);
        Clock may2026 = Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC);
        component.setVersions(new VersionNotice(may2026, log::add));
        context.getEndpoint("workfront:user/search?apiVersion=22.0");
        context.getEndpoint("workfront:user/search?apiVersion=17");
        assertThat(log).isEmpty();
        context.getEndpoint("workfront:user/search?apiVersion=16");
        context.getEndpoint("workfront:user/count?apiVersion=v16.0");
        assertThat(log).singleElement().asString().startsWith("apiVersion=16 is past its support");
    }

    @Test
    void aVersionThatIsGoneSaysWhatToSet() {
        WorkfrontInvalidRequestException e =
                failure("workfront:user/search?apiVersion=12.0", null, WorkfrontInvalidRequestException.class);
        assertThat(e.getStatus()).isEqualTo(410);
        assertThat(e).hasMessageContaining("set a supported one, such as apiVersion=22.0");
    }

    @Test
    void theModelOfTheVersionIsInTheError() {
        assertThat(failure(
                        "workfront:proj/search?fields=nope&apiVersion=21",
                        null,
                        WorkfrontInvalidRequestException.class))
                .hasMessageContaining("APIModel V21_0 does not support field nope")
                .hasMessageContaining("one unknown field fails the whole call");
        assertThat(failure(
                        "workfront:proj/search?fields=nope&apiVersion=internal",
                        null,
                        WorkfrontInvalidRequestException.class))
                .hasMessageContaining("APIModel INTERNAL");
    }
}

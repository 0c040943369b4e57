package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

class MetadataSessionAndRawRouteTest extends WorkfrontTestSupport {

    @Test
    void metadataOfAnObject() {
        Map<String, Object> metadata = callForMap("workfront:role/metadata", null);
        assertThat(metadata)
                .containsEntry("objCode", "ROLE")
                .containsKeys("fields", "references", "actions", "operations");
        assertThat(callForMap("workfront:role/metadata?fields=operations", null))
                .doesNotContainKey("references");
    }

    @Test
    void metadataOfEverything() {
        Map<String, Object> metadata = callForMap("workfront:metadata/list", null);
        assertThat((Map<?, ?>) metadata.get("objects")).hasSizeGreaterThan(100);
    }

    @Test
    void sessionShowsWhoAsksButNotTheSessionId() {
        Map<String, Object> session = callForMap("workfront:session/get", null);
        assertThat(session).containsKey("userID").doesNotContainKey("sessionID");
        assertThat(callForMap("workfront:session/get?includeSessionId=true", null))
                .containsKey("sessionID");
        assertThat(callForMap("workfront:session/login", null))
                .containsKey("userID")
                .doesNotContainKey("sessionID");
    }

    @Test
    void rawReachesAnyPath() {
        String id = project("Launch");
        assertThat(callForMap("workfront:raw/GET?path=/api/v22.0/proj/" + id + "&arg.fields=description", null))
                .containsEntry("ID", id)
                .containsKey("description");
        assertThat(callForMap("workfront:raw/PUT?path=attask/api/v22.0/proj/" + id, Map.of("name", "Raw")))
                .containsEntry("name", "Raw");
        assertThat(callForMap("workfront:raw/POST?path=/api/v22.0/proj", "{\"name\":\"New\"}"))
                .containsEntry("name", "New");
        assertThat(callForMap("workfront:raw/DELETE?path=/api/v22.0/proj/" + id, null))
                .containsEntry("success", true);
    }

    @Test
    void rawPathFromTheHeaderWins() {
        Exchange exchange = send(
                "workfront:raw/GET?path=/api/v22.0/nosuch",
                null,
                Map.of(WorkfrontConstants.PATH, "/api/v22.0/proj/count?name=x"));
        assertThat((Map<Object, Object>) body(exchange)).containsKey("count");
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(WorkfrontConstants.PATH);
    }

    @Test
    void rawPathsThatLeadElsewhereAreRefused() {
        sandbox().requests().clear();
        for (String path : List.of(
                "https://evil.example/x",
                "//evil.example/x",
                "/api/../../internal",
                "/api/%2e%2e/%2e%2e/x",
                "/api/%252e%252e/x",
                "/api\\x",
                "/api/%5cx",
                "/api/v22.0/proj%2f..%2f..",
                "/api/v22.0/proj#x",
                "/api/v22.0/proj/search?apiKey=1",
                "/api/v22.0/\r\nX: y")) {
            assertThat(send("workfront:raw/GET", null, Map.of(WorkfrontConstants.PATH, path))
                            .getException())
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(failure("workfront:raw/GET", null, IllegalArgumentException.class))
                .hasMessageContaining("option path");
        assertThat(failure(
                        "workfront:raw/GET?path=/api/v22.0/proj/search&arg.apiKey=x",
                        null,
                        IllegalArgumentException.class))
                .hasMessageContaining("secret");
        assertThat(requests()).isEmpty();
    }

    @Test
    void apiVersionsLeadToTheirRoots() {
        for (Map.Entry<String, String> version : Map.of(
                        "21", "/attask/api/v21.0/",
                        "v20.0", "/attask/api/v20.0/",
                        "unsupported", "/attask/api-unsupported/",
                        "internal", "/attask/api-internal/")
                .entrySet()) {
            call("workfront:proj/count?apiVersion=" + version.getKey());
            assertThat(lastRequest().path()).startsWith(version.getValue());
        }
        assertThat(refusal("workfront:proj/count?apiVersion=latest")).hasMessageContaining("apiVersion=22.0");
    }
}

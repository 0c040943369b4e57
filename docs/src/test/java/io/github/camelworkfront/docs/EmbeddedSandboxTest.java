package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sandbox as a library, as its pages show it. */
class EmbeddedSandboxTest {

    @Test
    void startsWithASeedAndKnowsWhatIsPutIntoIt() throws Exception {
        // tag::start[]
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start()) {
            Map<String, Object> project = sandbox.create("PROJ", Map.of("name", "Launch"));
            String address = sandbox.url() + "/attask/api/v22.0/project/" + project.get("ID");
            // end::start[]
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .header("apiKey", sandbox.apiKey())
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.body()).contains("\"name\":\"Launch\"");
        }
    }
}

package io.github.camelworkfront.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;
    private String project;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
        project = (String) sandbox.create("PROJ", Map.of("name", "Launch")).get("ID");
    }

    private Reply batch(String flags, String... uris) {
        String form = Arrays.stream(uris)
                .map(uri -> "uri=" + SandboxClient.encode(uri))
                .collect(Collectors.joining("&"));
        return admin.form("POST", "/batch", form + flags);
    }

    private String name() {
        return (String) sandbox.find("PROJ", project).orElseThrow().get("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&atomic=false&concurrent=false", "&concurrent=true"})
    void resultsComeInTheOrderOfTheCallsWithErrorsInTheirPlaces(String flags) {
        Reply reply = batch(
                flags,
                "proj/" + project + "?name=First%20one&method=put",
                "proj/nothing?method=GET",
                "/proj/" + project + "?fields=name",
                "proj/count?method=GET");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data()).hasSize(4);
        assertThat(reply.data().at("/0/data/name").asText()).isEqualTo("First one");
        assertThat(reply.data().at("/1/error/message").asText()).isNotEmpty();
        assertThat(reply.data().at("/1").has("data")).isFalse();
        assertThat(reply.data().at("/2/data/name").asText()).isEqualTo("First one");
        assertThat(reply.data().at("/3/data/count").asInt()).isEqualTo(1);
    }

    @Test
    void valuesOfACallAreEncodedWithinTheEncodedCall() {
        String updates = SandboxClient.encode("{\"name\":\"R&D = 50% + \\\"x\\\"\"}");
        Reply reply = batch("", "proj?method=POST&updates=" + updates);
        assertThat(reply.data().at("/0/data/name").asText()).isEqualTo("R&D = 50% + \"x\"");
    }

    @Test
    void anAtomicBatchAnswersSuccessOrNothingHappened() {
        Reply done = batch("&atomic=true", "proj/" + project + "?name=A&method=PUT", "proj?name=New&method=POST");
        assertThat(done.text()).isEqualTo("{\"data\":{\"success\":true}}");
        assertThat(sandbox.objects("PROJ")).hasSize(2);
        Reply failed = batch(
                "&atomic=true",
                "proj/" + project + "?name=B&method=PUT",
                "proj?name=Newer&method=POST",
                "proj/" + project + "?nonsense=1&method=PUT");
        assertThat(failed.status()).isEqualTo(422);
        assertThat(failed.message()).contains("nonsense");
        assertThat(name()).isEqualTo("A");
        assertThat(sandbox.objects("PROJ")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proj/%zz",
                "proj/search?name=%zz",
                "proj?method=COPY",
                "mars/search",
                "",
                "proj/a/b/c/d",
                "upload?method=POST"
            })
    void aCallThatCannotBeReadFailsAlone(String uri) {
        Reply reply = batch("", uri, "proj/" + project + "?name=Still&method=PUT");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data().at("/0/error/message").asText()).isNotEmpty();
        assertThat(name()).isEqualTo("Still");
    }

    @Test
    void aBatchHasOneToAHundredCalls() {
        assertThat(admin.form("POST", "/batch", "atomic=true").status()).isEqualTo(400);
        String[] many = Collections.nCopies(101, "proj/count?method=GET").toArray(String[]::new);
        assertThat(batch("", many).message()).isEqualTo("Can not add more than 100 objects at once.");
        assertThat(batch("", Arrays.copyOf(many, 100)).data()).hasSize(100);
    }
}

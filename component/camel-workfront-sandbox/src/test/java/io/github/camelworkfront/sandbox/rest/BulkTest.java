package io.github.camelworkfront.sandbox.rest;

import static io.github.camelworkfront.sandbox.SandboxClient.encode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.BulkFailure;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BulkTest {

    /** The second of three cannot be created. */
    private static final String PARTLY_BAD = "[{'name':'A'},{'nome':'B'},{'name':'C'}]";

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
    }

    private List<Object> projects() {
        return sandbox.objects("PROJ").stream()
                .map(project -> project.get("name"))
                .toList();
    }

    private static String items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'name':'P" + i + "'}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void anArrayCreatesInOrder() {
        Reply reply = admin.json("POST", "/proj", items(3));
        assertThat(reply.data().findValuesAsText("name")).containsExactly("P0", "P1", "P2");
    }

    @Test
    void updatesWithAnArrayCreateTooAlsoByPutWithMethodPost() {
        String updates = "updates=" + encode(items(2).replace('\'', '"'));
        assertThat(admin.form("POST", "/proj", updates).data()).hasSize(2);
        assertThat(admin.send("PUT", "/proj?method=POST&" + updates).data()).hasSize(2);
    }

    @Test
    void moreThanOneHundredAreRefusedAndNoneIsCreated() {
        assertThat(admin.json("POST", "/proj", items(100)).data()).hasSize(100);
        Reply reply = admin.json("POST", "/proj", items(101));
        assertThat(reply.message()).isEqualTo("Can not add more than 100 objects at once.");
        assertThat(projects()).hasSize(100);
    }

    @Test
    void atomicAnswersSuccessOnlyOrChangesNothing() {
        assertThat(admin.json("POST", "/proj?atomic=true", items(2)).text()).isEqualTo("{\"data\":{\"success\":true}}");
        Reply reply = admin.json("POST", "/proj?atomic=true", PARTLY_BAD);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(projects()).hasSize(2);
    }

    @Test
    void refusedAppliesNothing() {
        sandbox.bulkFailure(BulkFailure.REFUSED);
        Reply reply = admin.json("POST", "/proj", PARTLY_BAD);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.message()).isEqualTo("APIModel V22_0 does not support field nome (Project)");
        assertThat(projects()).isEmpty();
    }

    @Test
    void appliedUpToKeepsWhatCameBeforeTheBadOne() {
        sandbox.bulkFailure(BulkFailure.APPLIED_UP_TO);
        Reply reply = admin.json("POST", "/proj", PARTLY_BAD);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(projects()).containsExactly("A");
    }

    @Test
    void errorInPlaceAppliesTheGoodOnes() {
        Reply reply = admin.json("POST", "/proj", PARTLY_BAD);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data()).hasSize(3);
        assertThat(reply.data().at("/1/error/message").asText())
                .isEqualTo("APIModel V22_0 does not support field nome (Project)");
        assertThat(projects()).containsExactly("A", "C");
    }

    @Test
    void fewerResultsLeavesTheBadOneOut() {
        sandbox.bulkFailure(BulkFailure.FEWER_RESULTS);
        Reply reply = admin.json("POST", "/proj", PARTLY_BAD);
        assertThat(reply.data().findValuesAsText("name")).containsExactly("A", "C");
        assertThat(projects()).containsExactly("A", "C");
    }

    @Test
    void theShapeIsSwitchedOverHttpAndGoesBackWithAReset() {
        SandboxClient controls = admin.root("/_sandbox");
        controls.send("POST", "/bulk-failure?shape=fewer-results");
        assertThat(controls.get("/bulk-failure").text()).isEqualTo("{\"shape\":\"fewer-results\"}");
        assertThat(admin.json("POST", "/proj", PARTLY_BAD).data()).hasSize(2);
        controls.send("POST", "/reset");
        assertThat(controls.get("/bulk-failure").text()).isEqualTo("{\"shape\":\"error-in-place\"}");
        assertThat(controls.send("POST", "/bulk-failure?shape=nonsense").text()).contains("applied-up-to");
    }

    @Test
    void anArrayUpdatesTheObjectsItNames() {
        String a = (String) sandbox.create("PROJ", Map.of("name", "a")).get("ID");
        String b = (String) sandbox.create("PROJ", Map.of("name", "b")).get("ID");
        Reply reply = admin.json(
                "PUT",
                "/proj",
                "[{'ID':'" + a + "','name':'A'},{'ID':'missing','name':'X'},{'ID':'" + b + "','name':'B'}]");
        assertThat(projects()).containsExactly("A", "B");
        assertThat(reply.data().at("/1/error/message").asText()).contains("\"missing\" not found");
    }

    @Test
    void severalAreDeletedAtOnce() {
        String a = (String) sandbox.create("PROJ", Map.of("name", "a")).get("ID");
        String b = (String) sandbox.create("PROJ", Map.of("name", "b")).get("ID");
        Reply partly = admin.delete("/proj?id=" + a + ",missing");
        assertThat(partly.data().at("/0/success").asBoolean()).isTrue();
        assertThat(partly.data().at("/1/error/message").asText()).contains("\"missing\" not found");
        assertThat(admin.delete("/proj?ID=" + b + "&force=true").text()).isEqualTo("{\"data\":{\"success\":true}}");
        assertThat(projects()).isEmpty();
    }
}

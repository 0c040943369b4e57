package io.github.camelworkfront.sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.sandbox.BulkFailure;
import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.event.EventReceiver.Received;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventMessageTest extends EventScene {

    private static final DateTimeFormatter EVENT_DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx");

    private static final List<String> TASK_FIELDS = List.of(
            "accessorIDs",
            "approvalProcessID",
            "assignedToID",
            "lastUpdateDate",
            "parameterValues",
            "project:programID",
            "project:status",
            "status",
            "workflowAutomationID");

    @Test
    void anUpdateBringsBothStatesAsRecorded() {
        sandbox.clock().set(Instant.parse("2026-03-01T09:00:00.123Z"));
        String project = project();
        String task = task(project, "Draft");
        String subscription = subscribe("UPDATE");
        sandbox.clock().set(Instant.parse("2026-03-01T10:00:00.100Z"));
        update(task, "{'name':'Final'}");

        Received event = receiver.next();

        assertThat(event.contentType()).isEqualTo("application/json");
        assertThat(event.authorization()).isEqualTo(TOKEN);
        assertThat(event.body().fieldNames())
                .toIterable()
                .containsExactly(
                        "eventType",
                        "subscriptionId",
                        "eventTime",
                        "eventVersion",
                        "subscriptionVersion",
                        "customerId",
                        "userId",
                        "newState",
                        "oldState");
        assertThat(event.body().path("eventType").asText()).isEqualTo("UPDATE");
        assertThat(event.body().path("subscriptionId").asText()).isEqualTo(subscription);
        assertThat(event.body().path("eventVersion").asText()).isEqualTo("v2");
        assertThat(event.body().path("subscriptionVersion").asText()).isEqualTo("v2");
        assertThat(event.body().path("customerId").asText()).isEqualTo(sandbox.customerId());
        assertThat(event.body().path("userId").asText()).isEqualTo(sandbox.userId());
        Instant time = Instant.ofEpochSecond(
                event.body().at("/eventTime/epochSecond").asLong(),
                event.body().at("/eventTime/nano").asLong());
        Instant changed = OffsetDateTime.parse(
                        event.body().at("/newState/lastUpdateDate").asText(), EVENT_DATE)
                .toInstant();
        assertThat(changed).isBetween(Instant.parse("2026-03-01T10:00:00.100Z"), time);
        assertThat(event.body().at("/newState/name").asText()).isEqualTo("Final");
        assertThat(event.body().at("/oldState/name").asText()).isEqualTo("Draft");
        assertThat(event.body().at("/newState/lastUpdateDate").asText())
                .matches("2026-03-01T10:00:0\\d\\.\\d{3}\\+0000");
        assertThat(event.body().at("/oldState/entryDate").asText()).matches("2026-03-01T09:00:0\\d\\.\\d{3}\\+0000");
        for (String state : List.of("newState", "oldState")) {
            assertThat(event.body().path(state).fieldNames()).toIterable().containsAll(TASK_FIELDS);
            assertThat(event.body().path(state).path("assignedToID").isNull()).isTrue();
            assertThat(event.body().path(state).path("project:status").asText()).isEqualTo("CUR");
        }
    }

    @Test
    void aCreateHasNoOldAndADeleteNoNewState() {
        subscribe("CREATE");
        subscribe("DELETE");
        String task = task(project(), "Draft");

        Received created = receiver.next();
        assertThat(created.body().path("eventType").asText()).isEqualTo("CREATE");
        assertThat(created.body().path("oldState").toString()).isEqualTo("{}");
        assertThat(created.body().at("/newState/ID").asText()).isEqualTo(task);

        assertThat(rest.delete("/task/" + task).status()).isEqualTo(200);
        Received deleted = receiver.next();
        assertThat(deleted.body().path("eventType").asText()).isEqualTo("DELETE");
        assertThat(deleted.body().path("newState").toString()).isEqualTo("{}");
        assertThat(deleted.body().at("/oldState/name").asText()).isEqualTo("Draft");
    }

    @Test
    void customValuesStandInAMapOfTheirOwn() {
        String task =
                (String) sandbox.create("TASK", Map.of("name", "Draft", "DE:Region", "EMEA", "DE:Tags", List.of("one")))
                        .get("ID");
        subscribe("UPDATE");
        update(task, "{'name':'Final'}");

        JsonNode custom = receiver.next().body().at("/newState/parameterValues");

        assertThat(custom).hasSize(2);
        assertThat(custom.path("DE:Region").asText()).isEqualTo("EMEA");
        assertThat(custom.path("DE:Tags").toString()).isEqualTo("[\"one\"]");
    }

    @Test
    void statesMayBeBase64() {
        subscribe("TASK", "CREATE", ",'base64Encoding':true");
        String task = task(project(), "Draft");

        JsonNode body = receiver.next().body();

        assertThat(body.path("newState").isTextual()).isTrue();
        byte[] state = Base64.getDecoder().decode(body.path("newState").asText());
        assertThat(EventReceiver.json(state).path("ID").asText()).isEqualTo(task);
        assertThat(Base64.getDecoder().decode(body.path("oldState").asText()))
                .asString()
                .isEqualTo("{}");
    }

    @Test
    void theTokenMayComeBehindTheWordBearer() {
        sandbox.choices().set(Choice.EVENT_AUTHORIZATION, "bearer");
        subscribe("CREATE");
        task(project(), "Draft");

        assertThat(receiver.next().authorization()).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void whatIsTakenBackIsNotTold() {
        String project = project();
        subscribe("CREATE");
        sandbox.bulkFailure(BulkFailure.REFUSED);
        assertThat(rest.json(
                                "POST",
                                "/task",
                                "[{'name':'Good','projectID':'%s'},{'name':'Bad','projectID':'none'}]"
                                        .formatted(project))
                        .status())
                .isGreaterThanOrEqualTo(400);
        settle();

        assertThat(events.messages()).isZero();
        rest.json("POST", "/task", "{'name':'Good','projectID':'%s'}".formatted(project));
        assertThat(receiver.next().name()).isEqualTo("Good");
    }

    @Test
    void aDeleteThatTakesOthersAlongTellsOfThoseToo() {
        String project = project();
        String task = task(project, "Draft");
        subscribe("DELETE");
        subscribe("PROJ", "DELETE", "");

        assertThat(rest.delete("/proj/" + project + "?force=true").status()).isEqualTo(200);
        settle();

        assertThat(receiver.all()).extracting(Received::id).containsExactlyInAnyOrder(project, task);
    }

    @Test
    void aCreateIsToldOnceWhateverElseHappensInIt() {
        subscribe("CREATE");
        subscribe("UPDATE");
        String task = task(project(), "Draft");
        settle();

        assertThat(receiver.all()).hasSize(1);
        assertThat(receiver.all().get(0).id()).isEqualTo(task);
    }

    @Test
    void onlyTheObjectAndTheTypeThatWereAskedForAreTold() {
        String project = project();
        String one = task(project, "One");
        String two = task(project, "Two");
        subscribe("TASK", "UPDATE", ",'objId':'" + one + "'");
        subscribe("DELETE");

        update(two, "{'name':'Zwei'}");
        update(one, "{'name':'Eins'}");
        settle();

        assertThat(receiver.all()).extracting(Received::name).containsExactly("Eins");
    }

    @Test
    void aDeletedSubscriptionIsToldNothing() {
        String subscription = subscribe("CREATE");
        events.hold();
        task(project(), "Draft");
        subscriptions.delete("/" + subscription);
        events.release();
        settle();

        assertThat(receiver.all()).isEmpty();
        assertThat(events.givenUp()).isOne();
    }

    @Test
    void theFirstVersionHasNoVersionsAndCollapsesLists() {
        sandbox.choices().set(Choice.SUBSCRIPTION_VERSION, "v1");
        String task = (String) sandbox.create(
                        "TASK", Map.of("name", "Draft", "DE:Tags", List.of("one"), "DE:Channels", List.of("a", "b")))
                .get("ID");
        subscribe("UPDATE");
        update(task, "{'name':'Final'}");

        JsonNode body = receiver.next().body();

        assertThat(body.has("eventVersion")).isFalse();
        assertThat(body.has("subscriptionVersion")).isFalse();
        assertThat(body.at("/newState/parameterValues").toString())
                .contains("\"DE:Tags\":\"one\"")
                .contains("\"DE:Channels\":[\"a\",\"b\"]");
    }

    @Test
    void theFirstVersionTellsOfANewTemplateTwice() {
        sandbox.choices().set(Choice.SUBSCRIPTION_VERSION, "v1");
        subscribe("TMPL", "CREATE", "");
        subscribe("TMPL", "UPDATE", "");
        rest.json("POST", "/tmpl", "{'name':'Standard'}");
        settle();

        assertThat(receiver.all())
                .extracting(event -> event.body().path("eventType").asText())
                .containsExactlyInAnyOrder("CREATE", "UPDATE");
    }

    @Test
    void aChangedVersionBringsEachEventTwiceForFiveMinutes() {
        sandbox.choices().set(Choice.SUBSCRIPTION_VERSION, "v1");
        String subscription = subscribe("UPDATE");
        String task = task(project(), "Draft");
        subscriptions.json("PUT", "/" + subscription + "/version", "{'version':'v2'}");
        update(task, "{'name':'Twice'}");
        settle();
        assertThat(receiver.all())
                .extracting(event -> event.body().path("eventVersion").asText("v1"))
                .containsExactlyInAnyOrder("v1", "v2");

        sandbox.clock().advance(Duration.ofMinutes(6));
        update(task, "{'name':'Once'}");
        settle();
        assertThat(receiver.all())
                .filteredOn(event -> event.name().equals("Once"))
                .hasSize(1);
    }

    @Test
    void whatIsLargerThanAMegabyteIsNotSent() {
        subscribe("CREATE");
        sandbox.create("TASK", Map.of("name", "Small"));
        sandbox.create("TASK", Map.of("name", "Large", "description", "x".repeat(1 << 20)));
        settle();

        assertThat(receiver.all()).extracting(Received::name).containsExactly("Small");
        assertThat(events.givenUp()).isOne();
    }

    @Test
    void eventsThatWaitMayComeAsArrays() {
        sandbox.choices().set(Choice.EVENT_ARRAYS, "array");
        subscribe("CREATE");
        String project = project();
        events.hold();
        for (int i = 0; i < 12; i++) {
            task(project, "Task " + i);
        }
        events.release();
        settle();

        assertThat(receiver.all()).extracting(event -> event.body().size()).containsExactlyInAnyOrder(10, 2);
        assertThat(events.delivered()).isEqualTo(12);
    }
}

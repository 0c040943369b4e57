package io.github.camelworkfront.sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest {

    private static final String PATH = "/attask/eventsubscription/api/v1/subscriptions";
    private static final String ORDER =
            "{'objCode':'TASK','eventType':'UPDATE','url':'https://recv.example/wf','authToken':'s3cr3t-token-1234'%s}";

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient rest;
    private SandboxClient events;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        rest = SandboxClient.of(sandbox);
        events = rest.as(sandbox.username()).root(PATH);
    }

    private Reply create(String more) {
        return events.json("POST", "", ORDER.formatted(more));
    }

    private String created(String more) {
        Reply reply = create(more);
        assertThat(reply.status()).isEqualTo(201);
        return reply.json().path("id").asText();
    }

    private JsonNode item(String id) {
        Reply reply = events.get("/" + id);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void aCreateAnswersIdVersionAndWhereItIs() {
        Reply reply = create("");
        assertThat(reply.status()).isEqualTo(201);
        String id = reply.json().path("id").asText();
        assertThat(id).hasSize(36);
        assertThat(reply.json().path("version").asText()).isEqualTo("v2");
        assertThat(reply.header("Location")).isEqualTo(sandbox.url() + PATH + "/" + id);
    }

    @Test
    void olderEditionsAnswerACreateWithoutABody() {
        sandbox.choices().set(Choice.SUBSCRIPTION_CREATED, "empty");
        Reply reply = create("");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text()).isEmpty();
        assertThat(item(reply.header("Location").substring((sandbox.url() + PATH + "/").length()))
                        .path("objCode")
                        .asText())
                .isEqualTo("TASK");
    }

    @Test
    void aSubscriptionShowsWhatWasOrderedWithItsTokenMasked() {
        sandbox.clock().set(Instant.parse("2026-03-01T09:00:00Z"));
        JsonNode item = item(created(
                ",'objId':'4c78821c0000d6fa8d5e52f07a1d54d0','base64Encoding':'true','filterConnector':'OR','filters':["
                        + "{'fieldName':'status','fieldValue':'CPL','comparison':'eq','state':'newState'},"
                        + "{'type':'group','connector':'OR','filters':[{'fieldName':'name','comparison':'changed'},"
                        + "{'fieldName':'priority','fieldValue':1}]}]"));
        assertThat(item.path("authToken").asText()).isEqualTo("****1234");
        assertThat(item.path("objId").asText()).isEqualTo("4c78821c0000d6fa8d5e52f07a1d54d0");
        assertThat(item.path("base64Encoding").isBoolean()).isTrue();
        assertThat(item.path("base64Encoding").asBoolean()).isTrue();
        assertThat(item.path("filterConnector").asText()).isEqualTo("OR");
        assertThat(item.at("/filters/1/filters/1/fieldValue").asInt()).isEqualTo(1);
        assertThat(item.path("dateCreated").asText()).startsWith("2026-03-01T09:00:00.");
        assertThat(item.path("customerId").asText()).hasSize(32);
        assertThat(item.path("version").asText()).isEqualTo("v2");
        assertThat(item.path("url").asText()).isEqualTo("https://recv.example/wf");
    }

    @Test
    void aSubscriptionToAllObjectsHasNoObjId() {
        assertThat(item(created("")).path("objId").isNull()).isTrue();
    }

    @Test
    void aShortTokenIsMaskedAsAWhole() {
        String id = events.json("POST", "", ORDER.formatted("").replace("s3cr3t-token-1234", "12345678"))
                .json()
                .path("id")
                .asText();
        assertThat(item(id).path("authToken").asText()).isEqualTo("****");
    }

    @Test
    void theJournalHoldsNoSubscriptionToken() {
        create("");
        assertThat(sandbox.requests().all().toString()).doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "''", "'true'", "'false'", "null"})
    void base64EncodingTakesTrueFalseAndBlankAlsoAsText(String value) {
        String id = created(",'base64Encoding':" + value);
        assertThat(item(id).path("base64Encoding").asBoolean()).isEqualTo(value.contains("true"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'objCode':'TASK'|'objCode':'task'|objCode",
                "'objCode':'TASK'|'objCode':null|objCode",
                "'eventType':'UPDATE'|'eventType':'CHANGE'|eventType",
                "https://recv.example/wf|recv.example/wf|url",
                "https://recv.example/wf|ftp://recv.example/wf|url",
                "https://recv.example/wf|https://a b|url",
                "s3cr3t-token-1234||authToken",
                "'objCode':'TASK'|'objCode':'TASK','objID':'1'|objID",
                "'objCode':'TASK'|'objCode':'TASK','objId':1|objId",
                "'objCode':'TASK'|'objCode':'TASK','base64Encoding':'yes'|base64Encoding",
                "'objCode':'TASK'|'objCode':'TASK','filters':{}|filters",
                "'objCode':'TASK'|'objCode':'TASK','filters':['status']|filters"
            })
    void aWrongBodyIsRefused(String part, String wrong, String named) {
        String body = ORDER.formatted("").replace(part.replace("\"", "'"), wrong == null ? "" : wrong);
        Reply reply = events.json("POST", "", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("message").asText()).contains(named);
        assertThat(events.get("").json().at("/meta/total_count").asInt()).isZero();
    }

    @Test
    void aTokenHasLessThan255Characters() {
        String body = ORDER.formatted("");
        assertThat(events.json("POST", "", body.replace("s3cr3t-token-1234", "x".repeat(255)))
                        .status())
                .isEqualTo(400);
        assertThat(events.json("POST", "", body.replace("s3cr3t-token-1234", "x".repeat(254)))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "'x'", ""})
    void aBodyThatIsNoObjectIsRefused(String body) {
        assertThat(events.json("POST", "", body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'filters':[{'fieldName':'nonsense','comparison':'resembles'}]",
                "'filters':[{'fieldName':'status','fieldValue':'CPL','state':'oldState'}],'eventType':'CREATE'",
                "'filters':[{'type':'group','connector':'OR','filters':[{'fieldName':'status'}]}]",
                "'filters':[{}],'filterConnector':'XOR'"
            })
    void filtersThatCanNeverFireAreTaken(String filters) {
        String body = ORDER.formatted("," + filters);
        // The event type of a CREATE takes the place of the one in the order.
        String once = body.contains("CREATE") ? body.replace("'eventType':'UPDATE',", "") : body;
        assertThat(events.json("POST", "", once).status()).isEqualTo(201);
    }

    @Test
    void theSameAgainIsADuplicateAndSomethingElseIsNot() {
        create("");
        assertThat(create("").status()).isEqualTo(409);
        assertThat(create(",'authToken2':1").status()).isEqualTo(400);
        assertThat(create(",'objId':'4c78821c0000d6fa8d5e52f07a1d54d0'").status())
                .isEqualTo(201);
        assertThat(create(",'filters':[{'fieldName':'status','fieldValue':'CPL'}]")
                        .status())
                .isEqualTo(201);
        assertThat(create(",'filters':[{'fieldName':'status','fieldValue':'CPL'}]")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void listsComeInPages() {
        for (int i = 0; i < 5; i++) {
            create(",'objId':'" + i + "'");
        }
        Reply second = events.get("?page=2&limit=2");
        assertThat(second.json().path("subscriptions")).hasSize(2);
        assertThat(second.json().at("/subscriptions/0/objId").asText()).isEqualTo("2");
        assertThat(second.json().path("meta").toString())
                .isEqualTo("{\"page\":2,\"limit\":2,\"page_count\":3,\"total_count\":5}");
        assertThat(events.get("?page=4&limit=2").json().path("subscriptions")).isEmpty();
        assertThat(events.get("").json().at("/meta/limit").asInt()).isEqualTo(100);
        assertThat(events.get("?limit=1000").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1001", "limit=0", "page=0", "page=one"})
    void pagesThatCannotBeAreRefused(String query) {
        assertThat(events.get("?" + query).status()).isEqualTo(400);
    }

    @Test
    void aListMayBeABareArrayAndSpelledAsTheManualDoes() {
        create("");
        sandbox.choices().set(Choice.SUBSCRIPTION_LIST, "array");
        sandbox.choices().set(Choice.SUBSCRIPTION_SPELLING, "mixed");
        JsonNode list = events.get("").json();
        assertThat(list.isArray()).isTrue();
        assertThat(list.get(0).has("dateCreated")).isFalse();
        assertThat(list.get(0).has("date_created")).isTrue();
        assertThat(list.at("/0/subscription_url/url").asText()).isEqualTo("https://recv.example/wf");
        assertThat(list.at("/0/subscription_url/frozen_at").isNull()).isTrue();
        assertThat(list.at("/0/objCode").asText()).isEqualTo("TASK");
    }

    @Test
    void theDeprecatedListIsABareArrayInSnakeCase() {
        String id = created("");
        JsonNode list = events.get("/list").json();
        assertThat(list).hasSize(1);
        assertThat(list.at("/0/id").asText()).isEqualTo(id);
        assertThat(list.at("/0/auth_token").asText()).isEqualTo("****1234");
        assertThat(list.get(0).fieldNames())
                .toIterable()
                .containsExactly("id", "customer_id", "obj_id", "obj_code", "url", "event_type", "auth_token");
    }

    @Test
    void aDeletedSubscriptionIsGone() {
        String id = created("");
        Reply reply = events.delete("/" + id);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEmpty();
        assertThat(events.get("/" + id).status()).isEqualTo(404);
        assertThat(events.delete("/" + id).status()).isEqualTo(404);
    }

    @Test
    void theVersionOfOneIsSetAndDated() {
        String id = created("");
        String before = item(id).path("dateVersionUpdated").asText();
        sandbox.clock().advance(Duration.ofDays(1));
        events = rest.as(sandbox.username()).root(PATH);
        Reply reply = events.json("PUT", "/" + id + "/version", "{'version':'v2'}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"id\":\"" + id + "\",\"version\":\"v2\"}");
        assertThat(item(id).path("dateVersionUpdated").asText()).isGreaterThan(before);
        assertThat(events.json("PUT", "/" + id + "/version", "{'version':'v1'}").status())
                .isEqualTo(400);
        assertThat(events.json("PUT", "/" + id + "/version", "{}").status()).isEqualTo(400);
        assertThat(events.json("PUT", "/none/version", "{'version':'v2'}").status())
                .isEqualTo(404);
    }

    @Test
    void theVersionOfManyIsSetByIdsOrForAll() {
        String first = created("");
        String second = created(",'objId':'1'");
        Reply one = events.json("PUT", "/version", "{'subscriptionIds':['" + first + "'],'version':'v2'}");
        assertThat(one.text()).isEqualTo("{\"subscription_ids\":[\"" + first + "\"],\"version\":\"v2\"}");
        Reply all = events.json("PUT", "/version", "{'allCustomerSubscriptions':true,'version':'v2'}");
        assertThat(all.json().path("subscription_ids"))
                .extracting(JsonNode::asText)
                .containsExactly(first, second);
        assertThat(events.json("PUT", "/version", "{'version':'v2'}").status()).isEqualTo(400);
        assertThat(events.json("PUT", "/version", "{'subscriptionIds':['none'],'version':'v2'}")
                        .status())
                .isEqualTo(400);
        assertThat(events.json("PUT", "/version", "{'subscriptionIds':'x','version':'v2'}")
                        .status())
                .isEqualTo(400);
        assertThat(events.json("PUT", "/version", "{'subscriptionIds':['" + first + "'],'version':'v2','id':1}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void thereIsNoUpdate() {
        assertThat(events.json("PUT", "/" + created(""), "{}").status()).isEqualTo(405);
    }

    @Test
    void onlyASignedInAdministratorMayCome() {
        SandboxClient nobody = rest.anonymous().root(PATH);
        assertThat(nobody.get("").status()).isEqualTo(401);
        assertThat(nobody.header("sessionID", "nonsense").get("").status()).isEqualTo(401);
        sandbox.create("USER", java.util.Map.of("username", "ada@sandbox.example", "isActive", true, "isAdmin", false));
        Reply worker = rest.as("ada@sandbox.example").root(PATH).get("");
        assertThat(worker.status()).isEqualTo(403);
        assertThat(worker.json().path("message").asText()).contains("administrator");
    }

    @Test
    void anApiKeyIsRefusedUnlessToldOtherwise() {
        SandboxClient byKey = rest.root(PATH);
        SandboxClient asAuthorization = byKey.anonymous().header("Authorization", sandbox.apiKey());
        assertThat(byKey.get("").status()).isEqualTo(401);
        assertThat(asAuthorization.get("").status()).isEqualTo(401);
        sandbox.choices().set(Choice.SUBSCRIPTION_API_KEY, "accepted");
        assertThat(byKey.get("").status()).isEqualTo(200);
        assertThat(asAuthorization.get("").status()).isEqualTo(200);
        assertThat(byKey.anonymous().header("apiKey", "nonsense").get("").status())
                .isEqualTo(401);
        assertThat(byKey.anonymous().header("Authorization", "nonsense").get("").status())
                .isEqualTo(401);
    }

    @Test
    void tenantsOfAdobeImsNeedAUserTokenBesides() {
        sandbox.choices().set(Choice.SUBSCRIPTION_USER_TOKEN, "required");
        assertThat(events.get("").status()).isEqualTo(401);
        assertThat(events.header("X-User-Token", "nonsense").get("").status()).isEqualTo(401);
        String person = sandbox.applications().imsUserToken(sandbox.username());
        assertThat(events.header("X-User-Token", person).get("").status()).isEqualTo(200);
        assertThat(events.header("X-User-Token", WorkfrontSandbox.USER_TOKEN)
                        .get("")
                        .status())
                .isEqualTo(200);
        String issued = sandbox.applications().imsUserToken(sandbox.username());
        assertThat(events.header("X-User-Token", issued).get("").status()).isEqualTo(200);
        sandbox.applications().revokeAccessTokens();
        assertThat(events.header("X-User-Token", issued).get("").status()).isEqualTo(401);
    }

    @Test
    void errorsMayComeWithoutABody() {
        assertThat(events.get("/none").json().path("statusCode").asInt()).isEqualTo(404);
        sandbox.choices().set(Choice.SUBSCRIPTION_ERRORS, "empty");
        Reply reply = events.get("/none");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).isEmpty();
    }

    @Test
    void resetForgetsSubscriptionsAndChoices() {
        create("");
        sandbox.choices().set(Choice.SUBSCRIPTION_LIST, "array");
        sandbox.reset();
        events = rest.as(sandbox.username()).root(PATH);
        assertThat(events.get("").json().at("/meta/total_count").asInt(-1)).isZero();
    }

    @Test
    void choicesAreMadeOverHttpByName() {
        SandboxClient controls = rest.root("/_sandbox");
        controls.json("POST", "/choices", "{'name':'subscription-list','value':'array'}");
        assertThat(controls.get("/choices").json().path("subscription-list").asText())
                .isEqualTo("array");
        assertThat(events.get("").json().isArray()).isTrue();
        controls.delete("/choices");
        assertThat(events.get("").json().isArray()).isFalse();
        assertThat(controls.send("POST", "/choices?name=mars&value=x").text()).contains("mars", "subscription-list");
        assertThat(controls.send("POST", "/choices?name=subscription-list&value=x")
                        .text())
                .contains("wrapped", "array");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.choices().set(Choice.SUBSCRIPTION_LIST, "x"))
                .withMessageContaining("wrapped");
    }
}

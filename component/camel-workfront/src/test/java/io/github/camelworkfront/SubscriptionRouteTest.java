package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionRouteTest extends WorkfrontTestSupport {

    private static final String TOKEN = "a-token-that-nobody-may-see-1234";
    private static final String CREATE = "workfront:subscription/create";

    @BeforeEach
    void defaults() {
        sandbox().choices().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "empty"})
    void createGivesTheIdWhereverTheServiceTellsIt(String answer) {
        sandbox().choices().set(Choice.SUBSCRIPTION_CREATED, answer);
        Exchange exchange = send(CREATE, subscription("TASK", "UPDATE"));
        Map<?, ?> made = (Map<?, ?>) body(exchange);
        assertThat((String) made.get("id")).matches("[0-9a-f-]{36}");
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WorkfrontConstants.OBJECT_ID, made.get("id"))
                .containsEntry(WorkfrontConstants.OPERATION, "create")
                .containsEntry(WorkfrontConstants.RESPONSE_CODE, 201);
        assertThat(made.toString()).doesNotContain(TOKEN);
    }

    @Test
    void createSendsJsonTextAsItIsAndLeavesOutWhatIsBlank() {
        call(
                CREATE,
                "{\"objCode\":\"PROJ\",\"eventType\":\"CREATE\",\"url\":\"https://recv.example/wf\",\"authToken\":\""
                        + TOKEN
                        + "\",\"objId\":\"\",\"base64Encoding\":\"true\",\"filterConnector\":\"OR\",\"filters\":[{\"fieldName\":"
                        + "\"status\",\"fieldValue\":\"CUR\"}]}");
        assertThat(lastRequest().body())
                .contains("\"base64Encoding\":true", "\"filterConnector\":\"OR\"", "\"fieldName\":\"status\"")
                .doesNotContain("objId");
        assertThat(lastRequest().path()).isEqualTo("/attask/eventsubscription/api/v1/subscriptions");
    }

    @ParameterizedTest
    @CsvSource({"wrapped,camel-case", "array,camel-case", "wrapped,mixed", "array,mixed"})
    void listReadsBothWrappersAndBothSpellings(String wrapper, String spelling) {
        List<String> ids = made(3);
        sandbox().choices().set(Choice.SUBSCRIPTION_LIST, wrapper);
        sandbox().choices().set(Choice.SUBSCRIPTION_SPELLING, spelling);

        List<Map<String, Object>> rows = callForRows("workfront:subscription/list?pageSize=2", null);

        assertThat(rows).extracting(r -> r.get("id")).containsExactlyElementsOf(ids);
        assertThat(rows.get(0))
                .containsEntry("objCode", "TASK")
                .containsEntry("url", "https://recv.example/0")
                .containsEntry("objId", null)
                .containsEntry("authToken", "****1234")
                .containsKeys("dateCreated", "customerId", "version")
                .doesNotContainKeys("date_created", "subscription_url");
        assertThat(callForRows("workfront:subscription/list?limit=2", null)).hasSize(2);
        assertThat(lastRequest().query()).contains("limit=2");
        assertThat(failure("workfront:subscription/list?maxListSize=2", null, WorkfrontException.class))
                .hasMessageContaining("maxListSize=2");
    }

    @Test
    void getDeleteAndVersion() {
        List<String> ids = made(3);
        assertThat(callForMap("workfront:subscription/get?id=" + ids.get(0), null))
                .containsEntry("id", ids.get(0));
        assertThat(callForMap("workfront:subscription/get", ids.get(1))).containsEntry("id", ids.get(1));
        assertThat(callForMap("workfront:subscription/version?arg.version=v2&id=" + ids.get(0), null))
                .containsEntry("id", ids.get(0))
                .containsEntry("version", "v2");
        assertThat(callForMap("workfront:subscription/version", Map.of("version", "v2", "subscriptionIds", ids)))
                .containsEntry("subscriptionIds", ids);
        assertThat(callForMap(
                        "workfront:subscription/version", "{\"version\":\"v2\",\"allCustomerSubscriptions\":true}"))
                .containsEntry("version", "v2");
        Map<String, Object> row =
                callForRows("workfront:subscription/list", null).get(2);
        assertThat(call("workfront:subscription/delete", row)).isEqualTo(true);
        assertThat(callForRows("workfront:subscription/list", null)).hasSize(2);
        assertThat(failure("workfront:subscription/delete", row, WorkfrontNotFoundException.class))
                .hasMessageContaining("subscription/delete");
    }

    @Test
    void aDeleteThatIsRepeatedAfterALostAnswerHasBeenDone() {
        String uri = "workfront:subscription/delete?retryWrites=true&maxRetries=1&retryDelay=1&id=" + made(1).get(0);
        sandbox().faults().add(Fault.of(Fault.Kind.RESET).on("DELETE", ".*").afterApplying());
        assertThat(call(uri)).isEqualTo(true);
        assertThat(failure(uri, null, WorkfrontNotFoundException.class)).hasMessageContaining("404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "get?id=x", "delete?id=x", "version?id=x&arg.version=v2"})
    void anErrorOnAStatusOfSuccessIsOne(String operation) {
        sandbox().faults().add(Fault.of(Fault.Kind.ERROR_WITH_200).on(null, ".*subscriptions.*"));
        assertThat(failure("workfront:subscription/" + operation, null, WorkfrontException.class))
                .hasMessageContaining("invalid SQL statement");
    }

    @Test
    void aSessionThatHasEndedIsRenewedThoughTheStatusSaysSuccess() {
        String id = made(1).get(0);
        sandbox().faults().add(Fault.of(Fault.Kind.NOT_LOGGED_IN_TEXT).on("DELETE", ".*subscriptions.*"));
        assertThat(call("workfront:subscription/delete?id=" + id)).isEqualTo(true);
        assertThat(callForRows("workfront:subscription/list", null)).isEmpty();
    }

    @Test
    void aDuplicateNamesTheSubscriptionThatIsInTheWay() {
        String id = (String) callForMap(CREATE, subscription("TASK", "UPDATE")).get("id");
        assertThat(failure(CREATE, subscription("TASK", "UPDATE"), WorkfrontInvalidRequestException.class))
                .hasMessageContaining(id)
                .hasMessageContaining("delete it first")
                .hasMessageNotContaining(TOKEN)
                .satisfies(e -> assertThat(((WorkfrontException) e).getStatus()).isEqualTo(409));
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "empty"})
    void whoIsNoAdministratorIsToldWhoMay(String errors) {
        sandbox().create("USER", Map.of("username", "una@example.com", "isActive", true, "isAdmin", false));
        sandbox().choices().set(Choice.SUBSCRIPTION_ERRORS, errors);
        assertThat(failure(
                        "workfront:subscription/list?authentication=login&username=una@example.com&password="
                                + sandbox().password(),
                        null,
                        WorkfrontAccessException.class))
                .hasMessageContaining("only system administrators")
                .hasMessageContaining("userToken");
    }

    @Test
    void aTenantOfAdobeImsGetsTheTokenOfItsUser() {
        sandbox().choices().set(Choice.SUBSCRIPTION_USER_TOKEN, "required");
        assertThat(failure("workfront:subscription/list", null, WorkfrontAuthenticationException.class))
                .hasMessageContaining("401")
                .hasMessageContaining("the option apiKey")
                .hasMessageContaining("needs the option userToken as well");
        assertThat(callForRows("workfront:subscription/list?userToken=" + WorkfrontSandbox.USER_TOKEN, null))
                .isEmpty();
        assertThat(call("workfront:task/count?userToken=" + WorkfrontSandbox.USER_TOKEN))
                .isEqualTo(0L);
        assertThat(lastRequest().headers().toString()).doesNotContain(WorkfrontSandbox.USER_TOKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "objCode | task | must be the exact code TASK",
                "objCode | TSAK | did you mean",
                "objCode | CTGYPA | there are no events of CTGYPA",
                "objCode | | objCode is missing",
                "eventType | update | must be one of CREATE, UPDATE, DELETE",
                "url | recv.example/wf | url must be",
                "url | ftp://recv.example | url must be",
                "authToken | | authToken is missing",
                "base64Encoding | maybe | base64Encoding must be true or false",
                "filters | status=CUR | filters must be a list",
                "filterConnector | or | must be one of AND, OR",
                "filter | x | did you mean filters",
            })
    void whatTheServiceWouldRefuseIsRefusedBefore(String name, String value, String reason) {
        sandbox().requests().clear();
        Map<String, Object> body = subscription("TASK", "UPDATE");
        body.put(name, value);
        assertThat(failure(CREATE, body, IllegalArgumentException.class))
                .hasMessageContaining(reason)
                .hasMessageContaining("workfront:subscription/create")
                .hasMessageNotContaining(TOKEN);
        assertThat(requests()).isEmpty();
    }

    @Test
    void aTokenThatIsTooLongIsRefusedWithoutShowingIt() {
        Map<String, Object> body = subscription("TASK", "UPDATE");
        body.put("authToken", "t".repeat(255));
        assertThat(failure(CREATE, body, IllegalArgumentException.class))
                .hasMessageContaining("255 characters")
                .hasMessageNotContaining("ttt");
    }

    @Test
    void lenientSendsCodesThatTheCatalogueDoesNotHave() {
        assertThat(failure(CREATE + "?lenient=true", subscription("NEWOBJ", "UPDATE"), WorkfrontException.class))
                .isInstanceOf(WorkfrontInvalidRequestException.class);
        assertThat(lastRequest().body()).contains("NEWOBJ");
    }

    @Test
    void textThatIsNoStringIsTextInFiltersToo() {
        Map<String, Object> body = subscription("TASK", "UPDATE");
        body.put(
                "filters",
                List.of(Map.of("fieldName", new StringBuilder("status"), "fieldValue", new StringBuilder("CPL"))));

        assertThat(callForMap(CREATE + "?strictFilters=true", body)).containsKey("id");
        assertThat(lastRequest().body()).contains("\"fieldValue\":\"CPL\"");
    }

    @Test
    void aFilterThatNeverFiresIsAnErrorOnlyWhenAskedFor() {
        Map<String, Object> body = subscription("TASK", "CREATE");
        body.put(
                "filters",
                List.of(Map.of(
                        "fieldName", "Status", "fieldValue", "CPL", "comparison", "change", "state", "oldState")));
        sandbox().requests().clear();
        assertThat(failure(CREATE + "?strictFilters=true", body, IllegalArgumentException.class))
                .hasMessageContaining("filters[0]: events of TASK have no field 'Status'; did you mean status")
                .hasMessageContaining("did you mean changed")
                .hasMessageContaining("state is oldState");
        assertThat(requests()).isEmpty();
        assertThat(callForMap(CREATE, body)).containsKey("id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | version is missing",
                "{'version':'v2'} | say which subscriptions",
                "{'version':'v2','subscriptionIds':['a'],'allCustomerSubscriptions':true} | say which subscriptions",
                "{'version':'v2','ids':['a']} | has no argument 'ids'",
            })
    void versionSaysWhatItNeeds(String body, String reason) {
        assertThat(failure("workfront:subscription/version", body.replace('\'', '"'), IllegalArgumentException.class))
                .hasMessageContaining(reason);
    }

    @Test
    void getNeedsAnId() {
        assertThat(failure("workfront:subscription/get", null, IllegalArgumentException.class))
                .hasMessageContaining("needs the id of a subscription");
        assertThat(failure("workfront:subscription/get", List.of("a", "b"), IllegalArgumentException.class))
                .hasMessageContaining("takes one id");
        assertThat(refusal("workfront:subscription/update")).hasMessageContaining("subscription/version");
    }

    private static Map<String, Object> subscription(String object, String eventType) {
        return new HashMap<>(Map.of(
                "objCode", object, "eventType", eventType, "url", "https://recv.example/wf", "authToken", TOKEN));
    }

    private List<String> made(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> body = subscription("TASK", "UPDATE");
            body.put("url", "https://recv.example/" + i);
            ids.add((String) callForMap(CREATE, body).get("id"));
        }
        return ids;
    }
}

package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Fault;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a route does with its subscriptions when it starts and when it stops. */
class EventSubscriptionsTest extends WebhookTestSupport {

    private static final String TASKS = "workfront:task/events?webhookVerifyToken=" + TOKEN;
    private static final String DONE = "{\"fieldName\":\"status\",\"fieldValue\":\"CPL\"}";
    private static final String LATE = "{\"fieldName\":\"priority\",\"fieldValue\":4,\"comparison\":\"gte\"}";

    @Test
    void oneIsMadeForEachEventType() throws Exception {
        start("workfront:task/events?webhookVerifyToken=" + TOKEN);

        assertThat(subscriptions()).extracting(r -> r.get("eventType")).containsExactly("CREATE", "UPDATE", "DELETE");
        assertThat(subscriptions())
                .allSatisfy(r -> assertThat(r)
                        .containsEntry("objCode", "TASK")
                        .containsEntry("url", ADDRESS)
                        .containsEntry("authToken", "****1234")
                        .containsEntry("objId", null)
                        .containsEntry("base64Encoding", false));
    }

    @ParameterizedTest
    @CsvSource({"project,PROJ", "optask,OPTASK", "approval,approval", "proj,PROJ"})
    void theCodeIsSpelledAsTheServiceWantsIt(String word, String code) throws Exception {
        start("workfront:" + word + "/events?eventTypes=update&webhookVerifyToken=" + TOKEN);

        assertThat(subscriptions()).singleElement().satisfies(r -> assertThat(r).containsEntry("objCode", code));
    }

    @Test
    void theObjectAndTheEncodingAreAskedFor() throws Exception {
        start(TASKS + "&eventTypes=DELETE&objId=0123456789abcdef0123456789abcdef&base64Encoding=true");

        assertThat(subscriptions())
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .containsEntry("objId", "0123456789abcdef0123456789abcdef")
                        .containsEntry("base64Encoding", true));
    }

    @Test
    void eachAlternativeOfAFilterBecomesASubscriptionOfItsOwn() throws Exception {
        start(TASKS + "&eventTypes=UPDATE,DELETE&eventFilter=RAW([{\"filters\":[" + DONE + "]},{\"filters\":[" + DONE
                + "," + LATE + "],\"filterConnector\":\"OR\"}])");

        assertThat(subscriptions()).hasSize(4);
        assertThat(subscriptions())
                .extracting(r -> ((List<?>) r.get("filters")).size())
                .containsExactly(1, 2, 1, 2);
        assertThat(subscriptions().get(1)).containsEntry("filterConnector", "OR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[" + DONE + "," + LATE + "]",
                "{\"filters\":[" + DONE + "," + LATE + "],\"filterConnector\":\"AND\"}",
                "[{\"filters\":[" + DONE + "," + LATE + "]}]"
            })
    void filtersThatAllHaveToMatchGoIntoOne(String filter) throws Exception {
        start(TASKS + "&eventTypes=UPDATE&eventFilter=RAW(" + filter + ")");

        assertThat(subscriptions())
                .singleElement()
                .satisfies(r -> assertThat((List<?>) r.get("filters")).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"wrapped,camel-case", "array,camel-case", "wrapped,mixed", "array,mixed"})
    void aRestartFindsTheOnesThatAreThere(String wrapper, String spelling) throws Exception {
        sandbox().choices().set(Choice.SUBSCRIPTION_LIST, wrapper);
        sandbox().choices().set(Choice.SUBSCRIPTION_SPELLING, spelling);
        String uri = TASKS + "&eventFilter=RAW([" + DONE + "])";
        start(uri).unregisterWebhook();
        List<Object> ids = ids();

        start(uri);

        assertThat(ids()).isEqualTo(ids);
        assertThat(sent()).containsExactly("POST", "POST", "POST");
    }

    @Test
    void aFilterThatIsWrittenInAnotherWayIsTheSame() throws Exception {
        Map<String, Object> body = subscription("UPDATE");
        body.put(
                "filters",
                List.of(
                        Map.of("comparison", "gte", "fieldValue", 4.0, "fieldName", "priority"),
                        Map.of("fieldName", "status", "fieldValue", "CPL", "comparison", "eq", "state", "newState")));
        String id = subscribe(body);

        start(TASKS + "&eventTypes=UPDATE&eventFilter=RAW([" + DONE + "," + LATE + "])");

        assertThat(ids()).containsExactly(id);
    }

    @Test
    void aChangedFilterIsMadeBeforeTheOldOneIsDeleted() throws Exception {
        start(TASKS + "&eventTypes=UPDATE&eventFilter=RAW([" + DONE + "])").unregisterWebhook();

        start(TASKS + "&eventTypes=UPDATE&eventFilter=RAW([" + LATE + "])");

        assertThat(sent()).containsExactly("POST", "POST", "DELETE");
        assertThat(subscriptions())
                .singleElement()
                .satisfies(r -> assertThat(r.get("filters").toString()).contains("priority"));
    }

    @Test
    void anOldOneThatCannotBeDeletedDoesNotStopTheStartAndGoesWithTheNextLook() throws Exception {
        start(TASKS + "&eventTypes=UPDATE&eventFilter=RAW([" + DONE + "])").unregisterWebhook();
        sandbox().faults().add(Fault.of(Fault.Kind.ERROR_WITH_200).on("DELETE", ".*subscriptions.*"));

        start(TASKS + "&eventTypes=UPDATE&subscriptionCheckDelay=20&eventFilter=RAW([" + LATE + "])");

        Eventually.holds(() -> assertThat(subscriptions()).hasSize(1));
        assertThat(subscriptions().get(0).get("filters").toString()).contains("priority");
    }

    @Test
    void aChangedEncodingIsSwappedThoughTheServiceTakesItForTheSame() throws Exception {
        start(TASKS + "&eventTypes=UPDATE").unregisterWebhook();

        start(TASKS + "&eventTypes=UPDATE&base64Encoding=true");

        assertThat(subscriptions()).singleElement().satisfies(r -> assertThat(r).containsEntry("base64Encoding", true));
    }

    @Test
    void aChangedTokenIsBroughtToTheService() throws Exception {
        start(TASKS + "&eventTypes=UPDATE").unregisterWebhook();

        start("workfront:task/events?eventTypes=UPDATE&webhookVerifyToken=another-secret-5678");

        assertThat(subscriptions())
                .singleElement()
                .satisfies(r -> assertThat(r).containsEntry("authToken", "****5678"));
    }

    @Test
    void tokensThatAreWhollyMaskedAreTakenForTheSame() throws Exception {
        start("workfront:task/events?eventTypes=UPDATE&webhookVerifyToken=short1")
                .unregisterWebhook();
        List<Object> ids = ids();

        start("workfront:task/events?eventTypes=UPDATE&webhookVerifyToken=short2");

        assertThat(ids()).isEqualTo(ids);
    }

    @Test
    void nodesThatStartAtTheSameTimeEndWithOneOfEach() throws Exception {
        // Both look before either has made one.
        sandbox().faults().add(Fault.slow(Duration.ofMillis(300)).times(2).on("GET", ".*subscriptions.*"));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<WorkfrontEndpoint>> starts = nodes.invokeAll(List.of(() -> start(TASKS), () -> start(TASKS)));
            for (Future<WorkfrontEndpoint> start : starts) {
                start.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(subscriptions())
                .extracting(r -> r.get("eventType"))
                .containsExactlyInAnyOrder("CREATE", "UPDATE", "DELETE");
    }

    @Test
    void doublesAreReducedToTheOldest() throws Exception {
        Map<String, Object> plain = subscription("UPDATE");
        plain.put("filters", List.of(Map.of("fieldName", "status", "fieldValue", "CPL")));
        String oldest = subscribe(plain);
        Map<String, Object> explicit = subscription("UPDATE");
        explicit.put("filters", List.of(Map.of("fieldName", "status", "fieldValue", "CPL", "comparison", "eq")));
        subscribe(explicit);

        start(TASKS + "&eventTypes=UPDATE&eventFilter=RAW([" + DONE + "])");

        assertThat(ids()).containsExactly(oldest);
    }

    @Test
    void thoseOfOtherAddressesAreNotTouched() throws Exception {
        Map<String, Object> body = subscription("UPDATE");
        body.put("url", ADDRESS + "/other");
        String id = subscribe(body);

        start(TASKS + "&eventTypes=UPDATE&deleteOrphans=true&unsubscribeOnStop=true")
                .unregisterWebhook();

        assertThat(ids()).containsExactly(id);
    }

    @Test
    void orphansAreKeptUnlessTheyShallGo() throws Exception {
        String orphan = subscribe(subscription("DELETE"));

        List<String> log =
                LogLines.of(() -> started(TASKS + "&eventTypes=UPDATE").unregisterWebhook());

        assertThat(log).anySatisfy(line -> assertThat(line).contains("DELETE of TASK", orphan, "deleteOrphans=true"));
        assertThat(ids()).contains(orphan);

        start(TASKS + "&eventTypes=UPDATE&deleteOrphans=true");

        assertThat(ids()).hasSize(1).doesNotContain(orphan);
    }

    @Test
    void aStopLeavesThemUnlessTheyShallGo() throws Exception {
        start(TASKS).unregisterWebhook();
        assertThat(ids()).hasSize(3);

        start(TASKS + "&unsubscribeOnStop=true").unregisterWebhook();

        assertThat(ids()).isEmpty();
    }

    @Test
    void aStopThatTheServiceRefusesIsAStopAllTheSame() throws Exception {
        WorkfrontEndpoint endpoint = start(TASKS + "&unsubscribeOnStop=true");
        sandbox().faults().add(Fault.of(Fault.Kind.ERROR_WITH_200).on("DELETE", ".*subscriptions.*"));

        endpoint.unregisterWebhook();

        assertThat(ids()).isNotEmpty();
    }

    @Test
    void whatIsGoneIsMadeAgainByTheNextLook() throws Exception {
        start(TASKS + "&eventTypes=UPDATE&subscriptionCheckDelay=20");
        call("workfront:subscription/delete", ids().get(0));

        Eventually.holds(() -> assertThat(ids()).hasSize(1));
    }

    @Test
    void aRefusedStartTellsWhoMay() {
        sandbox().create("USER", Map.of("username", "una@example.com", "isActive", true, "isAdmin", false));

        assertThatThrownBy(() -> start(TASKS + "&username=una@example.com&password=sandbox&url="
                        + sandbox().url()))
                .isInstanceOf(WorkfrontAccessException.class)
                .hasMessageContaining("administrator")
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void aStartCanTryOnUntilTheServiceIsThere() throws Exception {
        sandbox().faults().add(Fault.of(Fault.Kind.ERROR_WITH_200).on("GET", ".*subscriptions.*"));

        start(TASKS + "&eventTypes=UPDATE&registrationFailure=retry");
        assertThat(sent()).isEmpty();

        Eventually.holds(() -> assertThat(sent()).containsExactly("POST"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://0.0.0.0:8080,webhookExternalUrl=https://events.example.com",
        "http://events.example.com,is not https",
        "ftp://events.example.com,make no address",
        "https://events.example.com?a=b,make no address"
    })
    void addressesThatTheServiceCannotUseAreRefused(String external, String why) {
        assertThatThrownBy(() -> start(TASKS, webhook(external, "/wf")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
        assertThat(sent()).isEmpty();
    }

    @Test
    void anAddressOfThisMachineNeedsNoEncryption() throws Exception {
        start(TASKS + "&eventTypes=UPDATE", webhook("http://127.0.0.1:8080", "/wf"));

        assertThat(subscriptions())
                .singleElement()
                .satisfies(r -> assertThat(r).containsEntry("url", "http://127.0.0.1:8080/wf"));
    }

    @Test
    void anExternalUrlThatEndsInASlashIsTidied() throws Exception {
        start(TASKS + "&eventTypes=UPDATE", webhook(EXTERNAL + "/", "wf"));

        assertThat(subscriptions()).singleElement().satisfies(r -> assertThat(r).containsEntry("url", ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eventTypes=CHANGE",
                "eventFilter=RAW([)",
                "eventFilter=RAW([{\"fieldName\":\"status\",\"fieldValue\":\"CPL\",\"state\":\"oldState\"}])",
                "strictFilters=true&eventFilter=RAW([{\"fieldName\":\"stat\",\"fieldValue\":\"CPL\"}])",
                "unsubscribeOnStop=true&clusterNamespace=events"
            })
    void impossibleOptionsAreRefusedBeforeAnythingIsSent(String options) {
        String option = options.replaceFirst("^strictFilters=true&", "").replaceFirst("=.*", "");

        assertThatThrownBy(() -> start(TASKS + "&" + options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(option)
                .hasMessageNotContaining(TOKEN);
        assertThat(sent()).isEmpty();
    }

    @Test
    void theHealthCheckTellsHowTheyStand() throws Exception {
        start(TASKS);

        HealthCheck check = HealthCheckRegistry.get(context)
                .getCheck("workfront-subscriptions-task-events-wf")
                .orElseThrow();

        assertThat(check.call().getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(check.call().getDetails()).containsEntry("subscriptions.present", 3);
        assertThat(check.isLiveness()).isFalse();
    }

    @Test
    void theHealthCheckIsDownUntilARetryHasSucceeded() throws Exception {
        sandbox().faults().add(Fault.of(Fault.Kind.ERROR_WITH_200).times(1000).on("GET", ".*subscriptions.*"));
        WorkfrontEndpoint endpoint = start(TASKS + "&registrationFailure=retry");
        HealthCheckRegistry checks = HealthCheckRegistry.get(context);

        HealthCheck.Result result = checks.getCheck("workfront-subscriptions-task-events-wf")
                .orElseThrow()
                .call();
        endpoint.unregisterWebhook();

        assertThat(result.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(result.getMessage().orElseThrow())
                .contains("could not be made")
                .doesNotContain(TOKEN);
        assertThat(checks.getCheck("workfront-subscriptions-task-events-wf")).isEmpty();
    }

    private static Map<String, Object> subscription(String type) {
        return new HashMap<>(Map.of("objCode", "TASK", "eventType", type, "url", ADDRESS, "authToken", TOKEN));
    }

    private List<Object> ids() {
        return subscriptions().stream().map(r -> r.get("id")).toList();
    }
}

package io.github.camelworkfront;

import static io.github.camelworkfront.WorkfrontBulkResult.Status.done;
import static io.github.camelworkfront.WorkfrontBulkResult.Status.failed;
import static io.github.camelworkfront.WorkfrontBulkResult.Status.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontBulkResult.Status;
import io.github.camelworkfront.sandbox.BulkFailure;
import io.github.camelworkfront.sandbox.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulkRouteTest extends WorkfrontTestSupport {

    private static final int BAD = 3;

    @Test
    void aCollectionIsCreatedInPiecesOfAHundred() {
        String project = project("Launch");
        sandbox().requests().clear();
        List<WorkfrontBulkResult> results = callForResults("workfront:task/create", items(project, 230, false));
        assertThat(results).hasSize(230).allMatch(r -> r.getStatus() == done && r.getError() == null);
        assertThat(results).extracting(WorkfrontBulkResult::getIndex).startsWith(0, 1, 2);
        assertThat(results.get(229).getObject()).containsEntry("name", "Item 229");
        assertThat(results.get(229).getId()).isNotBlank();
        assertThat(requests()).hasSize(3);
        assertThat(sandbox().objects("TASK")).hasSize(230);
    }

    @Test
    void anEmptyCollectionSendsNothing() {
        sandbox().requests().clear();
        assertThat(callForResults("workfront:task/create", List.of())).isEmpty();
        assertThat(requests()).isEmpty();
    }

    @Test
    void jsonArrayIsBulkToo() {
        assertThat(callForResults("workfront:proj/create", "[{\"name\":\"a\"},{\"name\":\"b\"}]"))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(BulkFailure.class)
    void oneBadItemAmongOthersThatCanBeLookedUp(BulkFailure shape) {
        sandbox().bulkFailure(shape);
        String project = project("Launch");
        List<Map<String, Object>> items = items(project, 7, true);
        items.get(BAD).put("noSuchField", "x");

        List<WorkfrontBulkResult> results = callForResults("workfront:task/create?bulkErrors=report", items);

        for (int i = 0; i < items.size(); i++) {
            assertThat(results.get(i).getStatus()).as("item %d", i).isEqualTo(i == BAD ? failed : done);
        }
        assertThat(results.get(BAD).getError()).contains("noSuchField");
        assertThat(names()).hasSize(6).doesNotHaveDuplicates();
        for (WorkfrontBulkResult result : results) {
            if (result.getStatus() == done) {
                assertThat(sandbox().find("TASK", result.getId()).orElseThrow())
                        .containsEntry("name", "Item " + result.getIndex());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BulkFailure.class)
    void oneBadItemAmongOthersThatCannotBeLookedUp(BulkFailure shape) {
        sandbox().bulkFailure(shape);
        List<Map<String, Object>> items = items(project("Launch"), 7, false);
        items.get(BAD).put("noSuchField", "x");

        List<WorkfrontBulkResult> results = callForResults("workfront:task/create?bulkErrors=report", items);

        Status expected = shape == BulkFailure.ERROR_IN_PLACE ? done : unknown;
        assertThat(results.get(0).getStatus()).isEqualTo(expected);
        assertThat(results.get(BAD).getStatus()).isEqualTo(shape == BulkFailure.ERROR_IN_PLACE ? failed : unknown);
        assertThat(names()).doesNotHaveDuplicates();
        if (expected == unknown) {
            assertThat(results.get(0).getError()).contains("extRefID");
        }
    }

    @ParameterizedTest
    @EnumSource(BulkFailure.class)
    void oneBadItemOfAnUpdate(BulkFailure shape) {
        sandbox().bulkFailure(shape);
        List<String> tasks = tasks(project("Launch"), 5);
        List<Map<String, Object>> items = new ArrayList<>();
        for (String id : tasks) {
            items.add(new HashMap<>(Map.of("ID", id, "name", "New " + id)));
        }
        items.get(BAD).put("noSuchField", "x");

        List<WorkfrontBulkResult> results = callForResults("workfront:task/update?bulkErrors=report", items);

        for (int i = 0; i < tasks.size(); i++) {
            assertThat(results.get(i).getStatus()).as("item %d", i).isEqualTo(i == BAD ? failed : done);
            assertThat(results.get(i).getId()).isEqualTo(tasks.get(i));
            assertThat(sandbox().find("TASK", tasks.get(i)).orElseThrow().get("name"))
                    .isEqualTo(i == BAD ? "Task " + i : "New " + tasks.get(i));
        }
    }

    @Test
    void failuresFailTheExchangeWithAllResults() {
        List<Map<String, Object>> items = items(project("Launch"), 4, false);
        items.get(BAD).put("noSuchField", "x");

        WorkfrontBulkException e = failure("workfront:task/create", items, WorkfrontBulkException.class);

        assertThat(e.getResults()).hasSize(4);
        assertThat(e.getFailed())
                .singleElement()
                .satisfies(r -> assertThat(r.getIndex()).isEqualTo(BAD));
        assertThat(e.getUnknown()).isEmpty();
        assertThat(e.getMessage()).contains("1 of 4 items failed", "noSuchField", "bulkErrors=report");
    }

    @Test
    void aLostAnswerIsLookedUpAndNothingIsCreatedTwice() {
        String project = project("Launch");
        sandbox().faults().add(Fault.of(Fault.Kind.RESET).on("POST", ".*TASK").afterApplying());
        List<WorkfrontBulkResult> results =
                callForResults("workfront:task/create?bulkErrors=report", items(project, 5, true));
        assertThat(results).allMatch(r -> r.getStatus() == done && r.getId() != null);
        assertThat(names()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aRequestThatWasLostOnTheWayIsUnknownAndNotSentAgain() {
        String project = project("Launch");
        sandbox().faults().add(Fault.of(Fault.Kind.RESET).on("POST", ".*TASK"));
        List<WorkfrontBulkResult> results =
                callForResults("workfront:task/create?bulkErrors=report", items(project, 120, true));
        assertThat(results.subList(0, 100)).allMatch(r -> r.getStatus() == unknown);
        assertThat(results.subList(100, 120))
                .allMatch(r -> r.getStatus() == failed && r.getError().contains("not sent"));
        assertThat(sandbox().objects("TASK")).isEmpty();
    }

    @Test
    void tooManyRequestsMeansThatNothingWasApplied() {
        sandbox().faults().add(Fault.of(Fault.Kind.TOO_MANY_REQUESTS).on("POST", ".*TASK"));
        List<WorkfrontBulkResult> results =
                callForResults("workfront:task/create?bulkErrors=report", items(project("Launch"), 3, true));
        assertThat(results).allMatch(r -> r.getStatus() == failed);
        assertThat(results.get(0).exception()).isInstanceOf(WorkfrontRateLimitException.class);
    }

    @Test
    void atomicIsAllOrNothing() {
        String project = project("Launch");
        assertThat(callForResults("workfront:task/create?atomic=true", items(project, 3, false)))
                .hasSize(3)
                .allMatch(r -> r.getStatus() == done);
        assertThat(lastRequest().query()).contains("atomic=true");
        List<Map<String, Object>> items = items(project, 4, false);
        items.get(BAD).put("noSuchField", "x");
        List<WorkfrontBulkResult> results =
                callForResults("workfront:task/create?atomic=true&bulkErrors=report", items);
        assertThat(results).allMatch(r -> r.getStatus() == failed);
        assertThat(sandbox().objects("TASK")).hasSize(3);
    }

    @Test
    void anAtomicUpdateIsAllOrNothingToo() {
        List<String> ids = tasks(project("Launch"), 3);
        List<Map<String, Object>> items = ids.stream()
                .<Map<String, Object>>map(id -> new HashMap<>(Map.of("ID", id, "name", "Better")))
                .toList();
        items.get(1).put("noSuchField", "x");
        String uri = "workfront:task/update?atomic=true&bulkErrors=report";
        assertThat(callForResults(uri, items))
                .allMatch(r -> r.getStatus() == failed)
                .extracting(WorkfrontBulkResult::getId)
                .containsExactlyElementsOf(ids);
        assertThat(sandbox().objects("TASK")).noneMatch(task -> "Better".equals(task.get("name")));

        items.get(1).remove("noSuchField");
        sandbox().requests().clear();
        assertThat(callForResults(uri, items)).allMatch(r -> r.getStatus() == done);
        assertThat(requests())
                .singleElement()
                .satisfies(r -> assertThat(r.query()).contains("atomic=true"));
        assertThat(sandbox().objects("TASK")).allMatch(task -> "Better".equals(task.get("name")));
    }

    @Test
    void atomicAboveAHundredIsRefusedBeforeAnythingIsSent() {
        List<Map<String, Object>> items = items(project("Launch"), 101, false);
        sandbox().requests().clear();
        assertThat(failure("workfront:task/create?atomic=true", items, IllegalArgumentException.class))
                .hasMessageContaining("at most 100")
                .hasMessageContaining("101");
        assertThat(requests()).isEmpty();
    }

    @Test
    void anItemOfAnUpdateWithoutIdIsRefusedBeforeAnythingIsSent() {
        sandbox().requests().clear();
        assertThat(failure("workfront:task/update", List.of(Map.of("name", "x")), IllegalArgumentException.class))
                .hasMessageContaining("item 0 has no ID");
        assertThat(requests()).isEmpty();
    }

    @Test
    void resultsAsJson() {
        Exchange exchange =
                send("workfront:proj/create?outputFormat=json", List.of(Map.of("name", "a"), Map.of("name", "b")));
        assertThat((String) body(exchange))
                .startsWith("[{\"index\":0,\"id\":\"")
                .contains("\"status\":\"done\"");
        assertThat(exchange.getMessage().getHeaders()).containsEntry(WorkfrontConstants.COUNT, 2L);
    }

    @Test
    void rawMakesNoSenseForBulk() {
        assertThat(failure(
                        "workfront:proj/create?outputFormat=raw",
                        List.of(Map.of("name", "a")),
                        IllegalArgumentException.class))
                .hasMessageContaining("outputFormat=raw");
    }

    private static List<Map<String, Object>> items(String project, int count, boolean external) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> item = new LinkedHashMap<>(Map.of("name", "Item " + i, "projectID", project));
            if (external) {
                item.put("extRefID", "crm-" + i);
            }
            items.add(item);
        }
        return items;
    }

    private static List<Object> names() {
        return sandbox().objects("TASK").stream().map(t -> t.get("name")).toList();
    }
}

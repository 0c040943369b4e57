package io.github.camelworkfront;

import static io.github.camelworkfront.WorkfrontBulkResult.Status.done;
import static io.github.camelworkfront.WorkfrontBulkResult.Status.failed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpsertRouteTest extends WorkfrontTestSupport {

    @Test
    void createsWhatIsNotThereAndChangesWhatIs() {
        String project = project("Launch");
        String there = (String) sandbox()
                .create("TASK", Map.of("name", "Old", "projectID", project, "extRefID", "crm-1"))
                .get("ID");
        List<WorkfrontBulkResult> results = callForResults(
                "workfront:task/upsert",
                List.of(
                        Map.of("name", "New", "projectID", project, "extRefID", "crm-2"),
                        Map.of("name", "Changed", "extRefID", "crm-1")));
        assertThat(results).allMatch(r -> r.getStatus() == done);
        assertThat(results.get(1).getId()).isEqualTo(there);
        assertThat(sandbox().find("TASK", there).orElseThrow()).containsEntry("name", "Changed");
        assertThat(sandbox().objects("TASK")).hasSize(2);
    }

    @Test
    void runningTwiceCreatesNothingTwice() {
        String project = project("Launch");
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            items.add(Map.of("name", "Item " + i, "projectID", project, "extRefID", "row-" + i));
        }
        callForResults("workfront:task/upsert", items);
        callForResults("workfront:task/upsert", items);
        assertThat(sandbox().objects("TASK")).hasSize(150);
    }

    @Test
    void oneMapGivesAListOfOneResult() {
        assertThat(callForResults("workfront:proj/upsert", Map.of("name", "One", "extRefID", "x")))
                .singleElement()
                .satisfies(r -> assertThat(r.getStatus()).isEqualTo(done));
    }

    @Test
    void anotherKeyField() {
        String id = project("Launch");
        callForResults("workfront:proj/upsert?keyField=name", Map.of("name", "Launch", "description", "changed"));
        assertThat(sandbox().find("PROJ", id).orElseThrow()).containsEntry("description", "changed");
    }

    @Test
    void twoMatchesAndAMissingKeyAreErrorsOfTheirItems() {
        sandbox().create("PROJ", Map.of("name", "a", "extRefID", "twice"));
        sandbox().create("PROJ", Map.of("name", "b", "extRefID", "twice"));
        List<WorkfrontBulkResult> results = callForResults(
                "workfront:proj/upsert?bulkErrors=report",
                List.of(
                        Map.of("name", "c", "extRefID", "twice"),
                        Map.of("name", "d"),
                        Map.of("name", "e", "extRefID", "fresh")));
        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsExactly(failed, failed, done);
        assertThat(results.get(0).getError()).contains("2 objects have extRefID 'twice'");
        assertThat(results.get(1).getError()).contains("no value in the key field extRefID");
    }

    @Test
    void theSameKeyTwiceIsAppliedInOrder() {
        List<WorkfrontBulkResult> results = callForResults(
                "workfront:proj/upsert",
                List.of(Map.of("name", "first", "extRefID", "x"), Map.of("name", "second", "extRefID", "x")));
        assertThat(results.get(0).getId()).isEqualTo(results.get(1).getId());
        assertThat(sandbox().objects("PROJ"))
                .singleElement()
                .satisfies(p -> assertThat(p).containsEntry("name", "second"));
    }
}

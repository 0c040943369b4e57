package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontBulkResult.Status;
import io.github.camelworkfront.internal.operation.FakeService.Options;
import io.github.camelworkfront.internal.operation.FakeService.Said;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Workfront answers a batch is on no record: whatever comes, no failure passes for a result, and nothing is done twice. */
class BatchAnswersTest {

    private static final Map<String, Object> CREATE =
            Map.of("object", "task", "operation", "create", "body", Map.of("name", "x"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'data':{'ID':'b'}} | done | done | done | done | done",
                "{'ID':'b','name':'x'} | done | done | done | done | done",
                "{'error':'broken'} | failed | failed | failed | failed | failed",
                "{'error':{}} | failed | failed | failed | failed | failed",
                "{'error':{'message':'no'},'data':{'ID':'b'}} | failed | failed | failed | failed | failed",
                "{'data':{'success':false}} | failed | failed | failed | failed | failed",
                "{'success':false} | failed | failed | failed | failed | failed",
                "{'errors':[{'message':'x'}]} | unknown | unknown | unknown | unknown | failed",
                "{'message':'boom','statusCode':500} | unknown | unknown | unknown | unknown | failed",
                "{'error':null} | unknown | unknown | unknown | unknown | failed",
                "{} | unknown | unknown | unknown | unknown | failed",
                "null | unknown | unknown | unknown | unknown | failed",
                "5 | unknown | unknown | unknown | unknown | failed",
                "\"<html>gate</html>\" | unknown | unknown | unknown | unknown | failed",
            })
    void whatStandsInPlaceOfAResult(
            String element, Status create, Status update, Status delete, Status move, Status get) throws Exception {
        List<Map<String, Object>> calls = List.of(
                CREATE,
                Map.of("object", "task", "operation", "update", "id", "b", "body", Map.of("name", "x")),
                Map.of("object", "task", "operation", "delete", "id", "b"),
                Map.of("object", "task", "operation", "move", "id", "b", "arg", Map.of("projectID", "p")),
                Map.of("object", "task", "operation", "get", "id", "b"));
        String json = element.replace('\'', '"');
        FakeService service = FakeService.saying(
                new Said(200, "{\"data\":[" + String.join(",", List.of(json, json, json, json, json)) + "]}"));

        assertThat(run(service, new Options(), calls))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsExactly(create, update, delete, move, get);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | | unknown | unknown | 1",
                "200 | <html>gate</html> | unknown | unknown | 1",
                "200 | {'data':[1 | unknown | unknown | 1",
                "200 | {'data':[{'data':{'ID':'b'}}]} | unknown | unknown | 1",
                "200 | {'data':{'success':false}} | unknown | failed | 1",
                "500 | {'x':1} | unknown | unknown | 1",
                "503 | [] | unknown | unknown | 1",
                "403 | {'error':{'message':'x'}} | unknown | failed | 1",
                "429 | {'error':{'message':'x'}} | failed | failed | 4",
                "422 | {'error':{'message':'thread limit'}} | failed | failed | 4",
            })
    void aWriteIsSentTwiceOnlyWhereNothingWasApplied(int status, String body, Status plain, Status atomic, int sent)
            throws Exception {
        Said said = new Said(status, body == null ? "" : body.replace('\'', '"'));
        for (boolean together : new boolean[] {false, true}) {
            FakeService service = new FakeService(call -> said).patient(true);
            List<WorkfrontBulkResult> results =
                    run(service, new Options().with(o -> o.atomic = together), List.of(CREATE, "task/count"));
            assertThat(results.get(0).getStatus()).isEqualTo(together ? atomic : plain);
            assertThat(results.get(1).getStatus()).isEqualTo(Status.failed);
            assertThat(service.calls()).hasSize(sent);
        }
    }

    @Test
    void aBatchThatOnlyReadsIsRepeated() throws Exception {
        int[] failures = {2};
        FakeService service = new FakeService(call -> {
                    if (failures[0]-- > 0) {
                        throw new IOException("gone");
                    }
                    return Said.data(List.of(Map.of("data", Map.of("count", 3))));
                })
                .patient(false);
        assertThat(run(service, new Options(), "task/count")).allMatch(r -> r.getStatus() == Status.done);
        assertThat(service.calls()).hasSize(3);
    }

    @Test
    void aFullPageIsAnErrorOfItsCallUnlessTheLimitAskedForIt() throws Exception {
        List<Object> rows = List.of(Map.of("ID", "a"), Map.of("ID", "b"));
        Said full = Said.data(List.of(Map.of("data", rows), Map.of("data", rows)));
        List<WorkfrontBulkResult> results = run(
                FakeService.saying(full),
                new Options().with(o -> o.pageSize = 2),
                List.of(
                        Map.of("object", "task", "operation", "search"),
                        Map.of("object", "task", "operation", "search", "limit", 2)));
        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsExactly(Status.failed, Status.done);
        assertThat(results.get(0).getError()).contains("2 rows this one is full", "set the key limit");
    }

    @SuppressWarnings("unchecked")
    private static List<WorkfrontBulkResult> run(FakeService service, Options options, Object body) throws Exception {
        return (List<WorkfrontBulkResult>)
                service.run(options, "batch", "execute", body).value();
    }
}

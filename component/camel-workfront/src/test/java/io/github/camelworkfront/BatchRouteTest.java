package io.github.camelworkfront;

import static io.github.camelworkfront.WorkfrontBulkResult.Status.done;
import static io.github.camelworkfront.WorkfrontBulkResult.Status.failed;
import static io.github.camelworkfront.WorkfrontBulkResult.Status.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchRouteTest extends WorkfrontTestSupport {

    private static final String BATCH = "workfront:batch/execute";
    private static final String REPORTED = "workfront:batch/execute?bulkErrors=report";

    @Test
    void everyCallGivesWhatItWouldGiveByItself() {
        String project = project("Launch");
        String task = task(project, "Draft");
        String other = task(project, "Proofread");
        sandbox().requests().clear();

        List<WorkfrontBulkResult> results = callForResults(
                BATCH,
                List.of(
                        call("task", "get", "id", task, "fields", "name,project:name"),
                        call("task", "search", "filter", Map.of("projectID", project), "sort", "name desc"),
                        call("task", "count", "filter", "{\"projectID\":\"" + project + "\"}"),
                        call("task", "report", "filter", Map.of("status_GroupBy", true, "ID_AggFunc", "count")),
                        call("task", "create", "body", Map.of("name", "Print", "projectID", project)),
                        call("task", "update", "id", task, "body", "{\"name\":\"Ä & B = 100 % + x\"}"),
                        call("task", "copy", "id", task, "body", Map.of("name", "Twin")),
                        call("task", "move", "id", other, "arg", Map.of("projectID", project)),
                        call("task", "delete", "id", other, "force", true),
                        call("user", "get", "id", "$$USER.ID"),
                        call("work", "myWork", "limit", 5),
                        "task/count?projectID=" + project));

        assertThat(results).hasSize(12).allMatch(r -> r.getStatus() == done && r.getError() == null);
        assertThat(results)
                .extracting(WorkfrontBulkResult::getIndex)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(value(results, 0))
                .containsEntry("ID", task)
                .containsEntry("project", Map.of("ID", project, "name", "Launch", "objCode", "PROJ"));
        assertThat(rows(results, 1)).extracting(r -> r.get("name")).containsExactly("Proofread", "Draft");
        assertThat(results.get(2).getValue()).isEqualTo(2L);
        assertThat(value(results, 3)).containsKey("NEW");
        assertThat(results.get(4).getId())
                .isEqualTo(value(results, 4).get("ID"))
                .isNotNull();
        assertThat(value(results, 5)).containsEntry("name", "Ä & B = 100 % + x");
        assertThat(value(results, 6)).containsEntry("name", "Twin");
        assertThat(results.get(7).getValue()).isNull();
        assertThat(results.get(8).getValue()).isEqualTo(true);
        assertThat(results.get(8).getId()).isEqualTo(other);
        assertThat(value(results, 9)).containsEntry("objCode", "USER");
        assertThat(results.get(10).getValue()).isInstanceOf(List.class);
        assertThat(value(results, 11)).containsEntry("count", 3);
        assertThat(requests()).hasSize(1);
        assertThat(lastRequest().method()).isEqualTo("POST");
        assertThat(lastRequest().path()).endsWith("/batch");
        assertThat(lastRequest().query()).isNullOrEmpty();
    }

    @Test
    void jsonTextIsABatchToo() {
        String task = task(project("Launch"), "Draft");
        Exchange exchange = send(
                BATCH + "?arg.concurrent=true",
                "[{\"object\":\"TASK\",\"operation\":\"get\",\"id\":\"" + task + "\"}, \"user/count\"]");
        assertThat((List<?>) body(exchange)).hasSize(2);
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WorkfrontConstants.COUNT, 2L)
                .containsEntry(WorkfrontConstants.OPERATION, "execute")
                .doesNotContainKey(WorkfrontConstants.OBJECT_CODE);
        assertThat(lastRequest().body()).startsWith("atomic=false&uri=").endsWith("&concurrent=true");
    }

    @Test
    void aFailedCallKeepsItsErrorAndItsPlace() {
        String task = task(project("Launch"), "Draft");
        List<Map<String, Object>> calls = List.of(
                call("task", "update", "id", task, "body", Map.of("name", "Better")),
                call("task", "get", "id", "0123456789abcdef0123456789abcdef"),
                call("task", "update", "id", task, "body", Map.of("noSuchField", "x")));

        WorkfrontBulkException e = failure(BATCH, calls, WorkfrontBulkException.class);

        assertThat(e.getResults()).extracting(WorkfrontBulkResult::getStatus).containsExactly(done, failed, failed);
        assertThat(e.getResults().get(1).exception()).isInstanceOf(WorkfrontNotFoundException.class);
        assertThat(e.getResults().get(1).exception().getOperation()).isEqualTo("task/get");
        assertThat(e.getResults().get(2).getError()).contains("noSuchField");
        assertThat(e.getFailedItems()).containsExactly(calls.get(1), calls.get(2));
        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("name", "Better");
    }

    @Test
    void atomicIsAllOrNothing() {
        String task = task(project("Launch"), "Draft");
        Map<String, Object> good = call("task", "update", "id", task, "body", Map.of("name", "Better"));
        Map<String, Object> bad = call("task", "update", "id", task, "body", Map.of("noSuchField", "x"));

        assertThat(callForResults(REPORTED + "&atomic=true", List.of(good, bad)))
                .allMatch(r -> r.getStatus() == failed && r.getError().contains("noSuchField"));
        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("name", "Draft");
        assertThat(callForResults(BATCH + "?atomic=true", List.of(good, good)))
                .hasSize(2)
                .allMatch(r -> r.getStatus() == done && r.getValue() == null);
        assertThat(lastRequest().body()).startsWith("atomic=true&");
        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("name", "Better");
    }

    @Test
    void aLongBatchGoesInPiecesOfAHundred() {
        String project = project("Launch");
        sandbox().requests().clear();
        assertThat(callForResults(BATCH, creates(project, 230)))
                .hasSize(230)
                .allMatch(r -> r.getStatus() == done && r.getId() != null);
        assertThat(requests()).hasSize(3);
        assertThat(failure(BATCH + "?atomic=true", creates(project, 101), IllegalArgumentException.class))
                .hasMessageContaining("at most 100")
                .hasMessageContaining("101");
        assertThat(requests()).hasSize(3);
    }

    @Test
    void aLostAnswerLeavesOpenWhatBecameOfTheWrites() {
        String project = project("Launch");
        List<Object> calls = new ArrayList<>(creates(project, 100));
        calls.set(7, "task/count");
        calls.add("user/count");
        sandbox().faults().add(Fault.of(Fault.Kind.RESET).on("POST", ".*batch").afterApplying());

        List<WorkfrontBulkResult> results = callForResults(REPORTED, calls);

        assertThat(results.get(0).getStatus()).isEqualTo(unknown);
        assertThat(results.get(7).getStatus()).isEqualTo(failed);
        assertThat(results.get(100).getStatus()).isEqualTo(failed);
        assertThat(results.get(100).getError()).contains("not sent");
    }

    @Test
    void tooManyRequestsMeansThatNothingWasApplied() {
        sandbox().faults().add(Fault.of(Fault.Kind.TOO_MANY_REQUESTS).on("POST", ".*batch"));
        assertThat(callForResults(REPORTED, creates(project("Launch"), 2))).allMatch(r -> r.getStatus() == failed);
    }

    @Test
    void aFilterThatIsTooLongForAUriFitsIntoABatch() {
        String task = task(project("Launch"), "Draft");
        List<String> ids = new ArrayList<>(
                IntStream.range(0, 400).mapToObj(i -> String.format("%032x", i)).toList());
        ids.add(task);
        List<WorkfrontBulkResult> results =
                callForResults(BATCH, List.of(call("task", "search", "filter", Map.of("ID", ids, "ID_Mod", "in"))));
        assertThat(rows(results, 0))
                .singleElement()
                .satisfies(r -> assertThat(r).containsEntry("ID", task));
    }

    @Test
    void aSearchGivesOnePageAndSaysSoWhenThereMayBeMore() {
        String project = project("Launch");
        tasks(project, 3);
        Map<String, Object> search = call("task", "search", "limit", 2, "filter", Map.of("projectID", project));
        assertThat(rows(callForResults(BATCH, List.of(search)), 0)).hasSize(2);
        assertThat(failure(BATCH, List.of(call("task", "search", "limit", 2001)), IllegalArgumentException.class))
                .hasMessageContaining("call 0")
                .hasMessageContaining("first page");
    }

    @Test
    void onlyTheFailedCallsAreSentAgain() throws Exception {
        String task = task(project("Launch"), "Draft");
        context.addRoutes(new org.apache.camel.builder.RouteBuilder() {
            @Override
            public void configure() {
                from("direct:twice")
                        .doTry()
                        .to(BATCH)
                        .doCatch(WorkfrontBulkException.class)
                        .setBody(simple("${exception.failedItems}"))
                        .to("mock:again")
                        .end();
            }
        });
        Map<String, Object> bad = call("task", "get", "id", "0123456789abcdef0123456789abcdef");
        Object again = template.requestBody("direct:twice", List.of(call("task", "get", "id", task), bad));
        assertThat(again).isEqualTo(List.of(bad));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'operation':'get'}] | call 0: it has no object",
                "['user/count',{'object':'task'}] | call 1: it has no operation",
                "[{'object':'tsk','operation':'get','id':'a'}] | did you mean",
                "[{'object':'task','operation':'gte','id':'a'}] | did you mean get",
                "[{'object':'task','operation':'get'}] | needs an id",
                "[{'object':'task','operation':'get','id':'a,b'}] | each has a call of its own",
                "[{'object':'task','operation':'create','body':[{'name':'a'}]}] | each has a call of its own",
                "[{'object':'task','operation':'create','body':{'parameterValues':{}}}] | parameterValues",
                "[{'object':'task','operation':'upsert','body':{}}] | cannot be part of a batch",
                "[{'object':'task','operation':'get','id':'a','filters':{}}] | no use of the key filters",
                "[{'object':'task','operation':'search','limit':'x'}] | The key limit must be a whole number",
                "[{'object':'task','operation':'move','id':'a','arg':{'projctID':'b'}}] | did you mean projectID",
                "[{'object':'task','operation':'move','callType':'verb'}] | callType must be action or query",
                "[{'object':'project','operation':'share','id':'a','arg':{'accessorID':'b,c','accessorObjCode':'USER','coreAction':'VIEW'}}] | takes several requests",
                "[{'object':'session','operation':'get'}] | cannot be part of a batch",
                "[{'object':'batch','operation':'execute'}] | cannot be part of a batch",
                "['http://evil.example/task'] | is refused",
                "['../../x'] | is refused",
                "['task/search?apiKey=hunter2'] | a secret must not be in a URI",
                "['task/search?method=PATCH'] | method must be one of",
                "['/attask/api/v22.0/task/search'] | relative to it",
                "['batch?uri=user'] | a batch cannot hold another",
                "['?method=GET'] | it has no path",
                "[5] | must be a Map such as",
                "7 | must be a list of calls",
            })
    void whatCannotBeACallIsRefusedBeforeAnythingIsSent(String body, String reason) {
        sandbox().requests().clear();
        Object calls = body.equals("7") ? (Object) 7 : body.replace('\'', '"');
        assertThat(failure(BATCH, calls, IllegalArgumentException.class))
                .hasMessageContaining(reason)
                .hasMessageContaining("workfront:batch/execute")
                .hasMessageNotContaining("hunter2");
        assertThat(requests()).isEmpty();
    }

    @Test
    void anEmptyListSendsNothingAndNoBodyIsRefused() {
        sandbox().requests().clear();
        assertThat(callForResults(BATCH, List.of())).isEmpty();
        assertThat(failure(BATCH, null, IllegalArgumentException.class)).hasMessageContaining("there is none");
        assertThat(requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"arg.parallel=true", "arg.concurrent=maybe"})
    void argumentsAreChecked(String argument) {
        assertThat(failure(BATCH + "?" + argument, "user/count", IllegalArgumentException.class))
                .hasMessageContaining("concurrent");
    }

    @Test
    void optionsOfSingleCallsAreRefusedAtStart() {
        assertThat(refusal(BATCH + "?fields=name")).hasMessageContaining("makes no use of the option fields");
        assertThat(refusal("workfront:batch/run")).hasMessageContaining("batch/execute");
    }

    @Test
    void rawMakesNoSenseForABatch() {
        assertThat(failure(BATCH + "?outputFormat=raw", "user/count", IllegalArgumentException.class))
                .hasMessageContaining("outputFormat=raw");
    }

    private static List<Map<String, Object>> creates(String project, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> call("task", "create", "body", Map.of("name", "Task " + i, "projectID", project)))
                .toList();
    }

    private static Map<String, Object> call(String object, String operation, Object... more) {
        Map<String, Object> call = new HashMap<>(Map.of("object", object, "operation", operation));
        for (int i = 0; i < more.length; i += 2) {
            call.put((String) more[i], more[i + 1]);
        }
        return call;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> value(List<WorkfrontBulkResult> results, int index) {
        return (Map<String, Object>) results.get(index).getValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(List<WorkfrontBulkResult> results, int index) {
        return (List<Map<String, Object>>) results.get(index).getValue();
    }
}

package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.CallType;
import io.github.camelworkfront.NotFoundBehaviour;
import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontBulkResult.Status;
import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.operation.FakeService.Options;
import io.github.camelworkfront.internal.operation.FakeService.Said;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** get, delete, copy, upsert, create, update and actions, as requests and results. */
class ObjectOperationsTest {

    private static final Said DONE = Said.data(Map.of("success", true));
    private static final Said A = Said.data(Map.of("ID", "a"));
    private static final Said MISSING = Said.error(404, "Task with primary key value(s) \"a\" not found");

    @Test
    void oneIdIsReadFromItsPathAndAWildcardByParameter() throws Exception {
        FakeService service = FakeService.saying(A, A);

        assertThat(service.run(new Options().with(o -> o.fields = List.of("name")), "task", "get", "a"))
                .isEqualTo(new Result(Map.of("ID", "a"), "a"));
        service.run(new Options(), "user", "get", "$$USER.ID");

        assertThat(service.requests()).containsExactly("GET /TASK/a?fields=name", "GET /USER?id=$$USER.ID");
    }

    @Test
    void severalIdsComeInTheOrderAskedWithNullForTheMissing() throws Exception {
        FakeService service = FakeService.saying(Said.data(List.of(Map.of("ID", "b"), Map.of("ID", "a"))));

        Object value = service.run(new Options(), "task", "get", List.of("a", "x", "b", "a"))
                .value();

        assertThat(value).isEqualTo(Arrays.asList(Map.of("ID", "a"), null, Map.of("ID", "b"), Map.of("ID", "a")));
        assertThat(service.requests()).containsExactly("GET /TASK?id=a,x,b");
    }

    @Test
    void aServiceThatRefusesAPieceForOneMissingIdIsSearched() throws Exception {
        FakeService service = FakeService.saying(MISSING, Said.data(List.of(Map.of("ID", "b"))));

        assertThat(service.run(new Options(), "task", "get", List.of("a", "b")).value())
                .isEqualTo(Arrays.asList(null, Map.of("ID", "b")));
        assertThat(service.requests())
                .containsExactly("GET /TASK?id=a,b", "GET /TASK/search?ID=a&ID=b&ID_Mod=in&$$LIMIT=100");
    }

    @Test
    void manyIdsAreReadInPiecesOfAHundred() throws Exception {
        FakeService service = new FakeService(call -> Said.data(List.of()));

        service.run(
                new Options(), "task", "get", IntStream.range(0, 250).boxed().toList());

        assertThat(service.calls())
                .extracting(c -> c.query().encoded().split(",").length)
                .containsExactly(100, 100, 50);
    }

    @Test
    void aMissingObjectIsAnErrorOrNullAsTheRouteWishes() throws Exception {
        assertThatExceptionOfType(WorkfrontNotFoundException.class)
                .isThrownBy(() -> FakeService.saying(MISSING).run(new Options(), "task", "get", "a"));
        Options lenient = new Options().with(o -> o.notFound = NotFoundBehaviour.NULL);
        assertThat(FakeService.saying(MISSING).run(lenient, "task", "get", "a").value())
                .isNull();
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> FakeService.saying(new Said(404, "<html>")).run(lenient, "task", "get", "a"));
    }

    @Test
    void anIdThatNobodyGivesIsAskedFor() {
        for (String operation : List.of("get", "delete", "update", "copy")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FakeService.saying().run(new Options(), "task", operation, Map.of("name", "x")))
                    .withMessageStartingWith("workfront:task/" + operation + " needs ")
                    .withMessageContaining("CamelWorkfrontId");
        }
    }

    @Test
    void aDeleteSaysWhetherItSucceeded() throws Exception {
        FakeService service = FakeService.saying(DONE, new Said(204, ""), Said.data(Map.of("success", false)));

        assertThat(service.run(new Options(), "task", "delete", "a", Map.of(WorkfrontConstants.FORCE, true)))
                .isEqualTo(new Result(true, "a"));
        assertThat(service.run(new Options(), "task", "delete", "a").value()).isEqualTo(true);
        assertThat(service.run(new Options(), "user", "delete", "$$USER.ID").value())
                .isEqualTo(false);
        assertThat(service.requests())
                .containsExactly("DELETE /TASK/a?force=true", "DELETE /TASK/a", "DELETE /USER?id=$$USER.ID");
    }

    @Test
    void aRefusedDeleteOfSeveralIsAskedOneByOne() throws Exception {
        FakeService service = FakeService.saying(
                Said.error(422, "Please use force delete."),
                DONE,
                Said.error(422, "Please use force delete."),
                MISSING);

        List<WorkfrontBulkResult> results =
                BulkTest.results(service.run(new Options(), "task", "delete", List.of("a", "b", "c", "a")));

        assertThat(results)
                .extracting(WorkfrontBulkResult::getStatus)
                .containsExactly(Status.done, Status.failed, Status.unknown, Status.done);
        assertThat(results.get(2).getError())
                .contains("it is gone; the refused request for several objects may have deleted it");
        assertThat(service.requests())
                .containsExactly("DELETE /TASK?id=a,b,c", "DELETE /TASK/a", "DELETE /TASK/b", "DELETE /TASK/c");
    }

    @Test
    void aDeleteOfSeveralThatFailsAltogetherIsNotTriedOneByOne() throws Exception {
        for (Map.Entry<Integer, Status> expected :
                Map.of(429, Status.failed, 500, Status.unknown).entrySet()) {
            FakeService service = FakeService.saying(Said.error(expected.getKey(), "no"));
            assertThat(BulkTest.results(service.run(new Options(), "task", "delete", List.of("a", "b"))))
                    .extracting(WorkfrontBulkResult::getStatus)
                    .containsOnly(expected.getValue());
        }
        assertThat(BulkTest.results(FakeService.saying(MISSING).run(new Options(), "task", "delete", List.of("a")))
                        .get(0)
                        .getStatus())
                .isEqualTo(Status.failed);
    }

    @Test
    void noContentIsASuccessOfADeleteOfSeveral() throws Exception {
        FakeService service = FakeService.saying(new Said(204, ""));

        assertThat(BulkTest.results(service.run(new Options(), "task", "delete", List.of("a", "b"))))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsOnly(Status.done);
    }

    @Test
    void aCopyHasItsSourceInTheQueryAndItsChangesInTheBody() throws Exception {
        FakeService service = FakeService.saying(A, A, A);
        Options options = new Options().with(o -> o.copyOptions = List.of("clearProgress"));

        service.run(options, "task", "copy", Map.of("name", "Copy", "ID", "old"), Map.of(WorkfrontConstants.ID, "a"));
        service.run(new Options(), "task", "copy", "a");
        service.run(new Options(), "task", "copy", " \n", Map.of(WorkfrontConstants.ID, "a"));

        assertThat(service.requests())
                .containsExactly(
                        "POST /TASK?copySourceID=a&options=%5B%22clearProgress%22%5D",
                        "POST /TASK?copySourceID=a", "POST /TASK?copySourceID=a");
        assertThat(service.calls())
                .extracting(FakeService::bodyOf)
                .containsExactly(Map.of("name", "Copy"), Map.of(), Map.of());
    }

    @Test
    void anUpdateNeverWritesIdentity() throws Exception {
        FakeService service = FakeService.saying(A);

        service.run(new Options(), "task", "update", "{\"ID\":\"a\",\"objCode\":\"TASK\",\"name\":\"x\"}");

        assertThat(service.requests()).containsExactly("PUT /TASK/a");
        assertThat(FakeService.bodyOf(service.calls().get(0))).isEqualTo(Map.of("name", "x"));
    }

    @Test
    void anUpsertCreatesWhatIsNotThereAndChangesWhatIs() throws Exception {
        FakeService service = FakeService.saying(
                Said.data(List.of(
                        Map.of("ID", "a", "extRefID", "1"),
                        Map.of("ID", "b", "extRefID", "2"),
                        Map.of("ID", "c", "extRefID", "2"))),
                Said.data(List.of()),
                Said.data(Map.of("ID", "n")),
                Said.data(Map.of("ID", "a")),
                Said.data(Map.of("ID", "n")));

        List<WorkfrontBulkResult> results = BulkTest.results(service.run(
                new Options(),
                "task",
                "upsert",
                List.of(
                        item("1", "one"),
                        item("2", "two"),
                        item("3", "three"),
                        Map.of("name", "none"),
                        item("3", "again"))));

        assertThat(results)
                .extracting(WorkfrontBulkResult::getStatus)
                .containsExactly(Status.done, Status.failed, Status.done, Status.failed, Status.done);
        assertThat(results).extracting(WorkfrontBulkResult::getIndex).containsExactly(0, 1, 2, 3, 4);
        assertThat(results).extracting(WorkfrontBulkResult::getId).containsExactly("a", null, "n", null, "n");
        assertThat(results.get(1).getError()).contains("2 objects have extRefID '2'");
        assertThat(results.get(3).getError()).contains("it has no value in the key field extRefID");
        assertThat(service.requests().subList(2, 5)).containsExactly("POST /TASK", "PUT /TASK/a", "PUT /TASK/n");
        assertThat(FakeService.bodyOf(service.calls().get(4))).isEqualTo(item("3", "again"));
    }

    @Test
    void anItemOfAnUpsertWaitsForTheOneBeforeItWithTheSameKey() throws Exception {
        FakeService service = FakeService.saying(Said.data(List.of()), Said.error(422, "Label is required"));

        List<WorkfrontBulkResult> results = BulkTest.results(service.run(
                new Options().with(o -> o.keyField = "DE:Number"),
                "task",
                "upsert",
                List.of(Map.of("DE:Number", 7), Map.of("DE:Number", 7))));

        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsOnly(Status.failed);
        assertThat(results.get(1).getError())
                .contains("it was not sent, since item 0 with the same DE:Number is failed");
        assertThat(service.requests()).hasSize(2);
        assertThat(service.requests().get(0))
                .startsWith("GET /TASK/search?")
                .contains("DE:Number=7", "DE:Number_Mod=in");
    }

    @Test
    void aCreateWithoutAKnownIdNeverFreesALaterItemWithTheSameKey() throws Exception {
        FakeService service = new FakeService(
                call -> call.verb().equals("GET") ? Said.data(List.of()) : new Said(200, "{\"data\":{}}"));

        List<WorkfrontBulkResult> results = BulkTest.results(
                service.run(new Options(), "task", "upsert", List.of(item("1", "one"), item("1", "again"))));

        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsExactly(Status.unknown, Status.failed);
        assertThat(results.get(1).getError()).contains("it was not sent, since item 0");
        assertThat(service.requests()).filteredOn(r -> r.startsWith("POST")).hasSize(1);
    }

    @Test
    void severalIdsAreFoundInWhicheverCaseTheyCome() throws Exception {
        FakeService service = FakeService.saying(Said.data(List.of(Map.of("ID", "B"), Map.of("ID", "a"))));

        assertThat(service.run(new Options(), "task", "get", List.of("A", "b")).value())
                .isEqualTo(List.of(Map.of("ID", "a"), Map.of("ID", "B")));
        for (String garbage : List.of("{}", "5", "\"x\"")) {
            Said said = new Said(200, "{\"data\":" + garbage + "}");
            assertThatExceptionOfType(WorkfrontServerException.class)
                    .isThrownBy(() -> FakeService.saying(said).run(new Options(), "task", "get", List.of("a", "b")))
                    .withMessageContaining("a row without ID");
        }
    }

    @Test
    void moreFieldsThanAWriteCanAskForAreRefusedBeforeItIsSent() {
        Options options = new Options()
                .with(o -> o.fields =
                        IntStream.range(0, 1000).mapToObj(i -> "DE:Field " + i).toList());
        Map<String, Object> object = Map.of("ID", "a", "extRefID", "k");
        for (String operation : List.of("create", "update", "upsert", "copy", "move")) {
            for (Object body : List.of(object, List.of(object))) {
                if (body instanceof Map || !List.of("copy", "move").contains(operation)) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> FakeService.saying().run(options, "task", operation, body))
                            .withMessageContaining(
                                    "workfront:task/" + operation + ": fields (the option, or the header ")
                            .withMessageContaining("at most 7000");
                }
            }
        }
    }

    @Test
    void aFieldNameWithACommaStaysOneField() throws Exception {
        FakeService service = FakeService.saying(A);

        service.run(
                new Options(),
                "task",
                "get",
                "a",
                Map.of(WorkfrontConstants.FIELDS, List.of("name", "DE:City, State")));

        assertThat(service.calls().get(0).query().entries())
                .containsExactly(Map.entry("fields", "[\"name\",\"DE:City, State\"]"));
    }

    @Test
    void anActionNeverDropsABodyWithoutAWord() throws Exception {
        for (Object body : List.of("abc", List.of(Map.of("ID", "a", "objCode", "PROJ")), List.of(), 5, true)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FakeService.saying().run(new Options(), "proj", "calculateTimeline", body))
                    .withMessageContaining(
                            "workfront:proj/calculateTimeline: the body must be empty, a Map of arguments");
        }
        String id = "4c78821c0000d6fa8d5e52f07a1d54d0";
        FakeService service = FakeService.saying(DONE, DONE, DONE);
        service.run(new Options(), "proj", "calculateTimeline", id);
        service.run(new Options(), "proj", "calculateTimeline", "{\"ID\":\"a\"}");
        service.run(new Options(), "proj", "calculateTimeline", " ", Map.of(WorkfrontConstants.ID, "b"));
        assertThat(service.requests())
                .containsExactly(
                        "PUT /PROJ/" + id + "/calculateTimeline",
                        "PUT /PROJ/a/calculateTimeline",
                        "PUT /PROJ/b/calculateTimeline");
    }

    @Test
    void theIdOfAnActionComesFromHeaderArgumentOrTheObjectInTheBody() throws Exception {
        FakeService service = new FakeService(call -> Said.data(Map.of("result", "r")));
        Options option = new Options().with(o -> o.ids = List.of("a"));
        Map<String, Object> object = Map.of("ID", "d", "objCode", "TASK", "name", "x");

        assertThat(service.run(option, "task", "move", Map.of("projectID", "p")))
                .isEqualTo(new Result("r", "a"));
        service.run(option, "task", "move", null, Map.of(WorkfrontConstants.ID, "b"));
        service.run(new Options(), "task", "move", Map.of("ID", "c", "projectID", "p"));
        service.run(new Options(), "task", "move", object);
        service.run(new Options(), "task", "move", Map.of("projectID", "p"));
        Options action = new Options().with(o -> o.callType = CallType.action);
        service.run(action, "user", "acknowledge", null, Map.of(WorkfrontConstants.ID, "$$USER.ID"));

        assertThat(service.requests())
                .containsExactly(
                        "PUT /TASK/a/move",
                        "PUT /TASK/b/move",
                        "PUT /TASK/c/move",
                        "PUT /TASK/d/move",
                        "PUT /TASK/move",
                        "PUT /USER/acknowledge?id=$$USER.ID");
        assertThat(FakeService.bodyOf(service.calls().get(2))).isEqualTo(Map.of("projectID", "p"));
        assertThat(service.calls().get(3).payload()).isNull();
    }

    @Test
    void anActionTakesOneIdAndNeverAnEmptyListOfThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeService.saying()
                        .run(new Options(), "task", "move", null, Map.of(WorkfrontConstants.ID, List.of("a", "b"))))
                .withMessageStartingWith("workfront:task/move takes one id, but 2 were given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeService.saying()
                        .run(new Options(), "task", "move", null, Map.of(WorkfrontConstants.ID, List.of())))
                .withMessageContaining("the list of ids is empty");
    }

    @Test
    void sharingTravelsInTheQueryForOneAndForSeveral() throws Exception {
        FakeService service = new FakeService(call -> DONE);
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("accessorID", "u");
        rule.put("accessorObjCode", "USER");
        rule.put("coreAction", "VIEW");
        rule.put("forbiddenActions", null);

        assertThat(service.run(new Options(), "proj", "share", rule, Map.of(WorkfrontConstants.ID, "a"))
                        .value())
                .isEqualTo(true);
        service.run(new Options(), "proj", "share", rule, Map.of(WorkfrontConstants.ID, List.of("a", "b")));

        assertThat(service.requests())
                .containsExactly(
                        "PUT /PROJ/a/share?accessorID=u&accessorObjCode=USER&coreAction=VIEW",
                        "PUT /PROJ/share?id=a,b&accessorID=u&accessorObjCode=USER&coreAction=VIEW");
        assertThat(service.calls())
                .allSatisfy(call -> assertThat(call.payload()).isNull());
    }

    @Test
    void theResultOfAnActionIsItsValue() throws Exception {
        Options action = new Options().with(o -> o.callType = CallType.action);

        assertThat(FakeService.saying(Said.data(Map.of("result", List.of("x"))))
                        .run(action, "task", "brandNew", null)
                        .value())
                .isEqualTo(List.of("x"));
        assertThat(FakeService.saying(new Said(200, "{\"data\":{\"result\":null}}"))
                        .run(action, "task", "brandNew", null)
                        .value())
                .isNull();
        assertThat(FakeService.saying(DONE)
                        .run(action, "task", "brandNew", null)
                        .value())
                .isEqualTo(true);
        assertThat(FakeService.saying(A).run(action, "task", "brandNew", null).value())
                .isEqualTo(Map.of("ID", "a"));
    }

    private static Map<String, Object> item(String key, String name) {
        return Map.of("extRefID", key, "name", name);
    }
}

package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.BulkErrors;
import io.github.camelworkfront.WorkfrontBulkException;
import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontBulkResult.Status;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.operation.FakeService.Options;
import io.github.camelworkfront.internal.operation.FakeService.Said;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever shape a partly failed piece has: the results agree with what the service did, and nothing is done twice. */
class BulkTest {

    /** How a service may report a piece of which some items cannot be created. */
    enum Shape {
        /** The whole piece is refused, nothing is applied. */
        WHOLE_REFUSED,
        /** Applied up to the first bad item, then an error for all. */
        APPLIED_UP_TO_THE_BAD_ONE,
        /** An error object where the result would be. */
        ERROR_IN_PLACE,
        /** Results of the good ones alone. */
        FEWER_RESULTS,
        /** The connection breaks after everything good was applied. */
        LOST_AFTER_APPLYING,
        /** The connection breaks after half of it was applied. */
        LOST_HALFWAY,
        /** No connection at all. */
        NO_CONNECTION,
        /** Too many requests: refused before anything is looked at. */
        TOO_MANY,
        /** A server error after half of it was applied. */
        SERVER_ERROR,
        /** Half an answer after everything was applied. */
        TRUNCATED
    }

    /** One item: its key (null for none), and whether the service can create it. */
    record Item(String key, boolean good) {}

    @Property(tries = 400)
    void everyStatusAgreesWithWhatTheServiceDidAndNothingIsDoneTwice(
            @ForAll("items") List<Item> items, @ForAll Shape shape, @ForAll boolean lookUpFails) throws Exception {
        Tenant tenant = new Tenant(items, shape, lookUpFails);
        FakeService service = new FakeService(tenant::answer);

        List<WorkfrontBulkResult> results = results(service.run(new Options(), "task", "create", tenant.bodies()));

        assertThat(results).hasSize(items.size());
        for (int i = 0; i < items.size(); i++) {
            WorkfrontBulkResult result = results.get(i);
            int applied = tenant.applied(i);
            assertThat(result.getIndex()).isEqualTo(i);
            assertThat(applied).as("item %d of %s applied", i, items).isLessThanOrEqualTo(1);
            if (result.getStatus() == Status.done) {
                assertThat(applied).as("done: %s", result).isEqualTo(1);
                assertThat(result.getId()).isEqualTo("id" + i);
            } else {
                assertThat(result.getError()).isNotBlank();
            }
            if (result.getStatus() == Status.failed) {
                assertThat(applied).as("failed: %s", result).isZero();
            }
        }
    }

    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<String> keys =
                Arbitraries.integers().between(1, 40).map(n -> "k" + n).injectNull(0.1);
        Arbitrary<Item> some = Combinators.combine(
                        keys,
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(8, Arbitraries.just(true)),
                                net.jqwik.api.Tuple.of(2, Arbitraries.just(false))))
                .as(Item::new);
        Arbitrary<Integer> unique = Arbitraries.integers().between(0, 250);
        Arbitrary<List<Item>> large = unique.map(n -> IntStream.range(0, n)
                .mapToObj(i -> new Item("u" + i, i % 17 != 3))
                .toList());
        return Arbitraries.oneOf(some.list().ofMaxSize(12), large);
    }

    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"WHOLE_REFUSED", "APPLIED_UP_TO_THE_BAD_ONE", "ERROR_IN_PLACE", "FEWER_RESULTS"})
    void withKeysEveryItemIsSettledWhateverTheShape(Shape shape) throws Exception {
        List<Item> items = List.of(new Item("a", true), new Item("b", false), new Item("c", true));
        Tenant tenant = new Tenant(items, shape, false);

        List<WorkfrontBulkResult> results =
                results(new FakeService(tenant::answer).run(new Options(), "task", "create", tenant.bodies()));

        assertThat(results)
                .extracting(WorkfrontBulkResult::getStatus)
                .containsExactly(Status.done, Status.failed, Status.done);
        assertThat(results.get(1).getError()).contains("Label is required");
    }

    @Test
    void withoutKeysARefusedPieceIsUnknownAndNothingIsSentAgain() throws Exception {
        List<Item> items = List.of(new Item(null, true), new Item(null, false));
        Tenant tenant = new Tenant(items, Shape.APPLIED_UP_TO_THE_BAD_ONE, false);
        FakeService service = new FakeService(tenant::answer);

        List<WorkfrontBulkResult> results = results(service.run(new Options(), "task", "create", tenant.bodies()));

        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsOnly(Status.unknown);
        assertThat(results.get(0).getError()).contains("it has no extRefID to look it up by");
        assertThat(service.requests()).containsExactly("POST /TASK");
    }

    @Test
    void anObjectFoundByAKeyThatTwoItemsHaveSaysNothingOfEither() throws Exception {
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (int i = 0; i < 102; i++) {
            bodies.add(Map.of("name", "n" + i, "extRefID", i == 101 ? "k0" : "k" + i));
        }
        FakeService service = new FakeService(call -> {
            if (call.verb().equals("GET")) {
                return Said.data(
                        FakeService.after(call).isEmpty() ? List.of(Map.of("ID", "id0", "extRefID", "k0")) : List.of());
            }
            return FakeService.bodyOf(call) instanceof List<?> piece && piece.size() == 100
                    ? Said.data(IntStream.range(0, 100)
                            .mapToObj(i -> Map.of("ID", "id" + i))
                            .toList())
                    : Said.error(422, "refused");
        });

        List<WorkfrontBulkResult> results = results(service.run(new Options(), "task", "create", bodies));

        assertThat(results.get(0).getStatus()).isEqualTo(Status.done);
        assertThat(results.get(101).getStatus()).isEqualTo(Status.unknown);
        assertThat(results.get(101).getError()).contains("its extRefID 'k0' is not unique");
    }

    @Test
    void anObjectThatWasThereBeforeIsNotTakenForTheOneThatWasSent() throws Exception {
        List<Map<String, Object>> bodies =
                List.of(Map.of("name", "brandnew", "hours", 2, "extRefID", "K"), Map.of("nosuchfield", "x"));
        for (Map<String, Object> there : List.<Map<String, Object>>of(
                Map.of("name", "old", "hours", 2), Map.of("name", "brandnew", "hours", 3), Map.of())) {
            FakeService service = tenantWith(there);

            List<WorkfrontBulkResult> results = results(service.run(new Options(), "proj", "create", bodies));

            assertThat(results.get(0).getStatus()).isEqualTo(Status.unknown);
            assertThat(results.get(0).getId()).isEqualTo("old");
            assertThat(results.get(0).getError())
                    .contains("an object with this extRefID exists, but not as it was sent");
        }

        List<WorkfrontBulkResult> same = results(
                tenantWith(Map.of("name", "brandnew", "hours", 2.0)).run(new Options(), "proj", "create", bodies));
        assertThat(same.get(0).getStatus()).isEqualTo(Status.done);
        assertThat(same.get(1).getStatus()).isEqualTo(Status.unknown);
    }

    @Test
    void anObjectWhoseFieldsCannotBeReadIsUnknown() throws Exception {
        FakeService service = new FakeService(
                call -> !call.verb().equals("GET") || call.query().encoded().contains("secret")
                        ? Said.error(422, "refused")
                        : found(call, Map.of()));

        List<WorkfrontBulkResult> results = results(service.run(
                new Options(), "proj", "create", List.of(Map.of("secret", "s", "extRefID", "K"), Map.of("name", "b"))));

        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsOnly(Status.unknown);
        assertThat(results.get(0).getId()).isEqualTo("old");
    }

    /** A tenant that refuses every create and has one object with the key K. */
    private static FakeService tenantWith(Map<String, Object> there) {
        return new FakeService(call -> call.verb().equals("GET") ? found(call, there) : Said.error(422, "refused"));
    }

    private static Said found(ServiceCall call, Map<String, Object> there) {
        Map<String, Object> row = new HashMap<>(there);
        row.putAll(Map.of("ID", "old", "extRefID", "K"));
        return Said.data(FakeService.after(call).isEmpty() ? List.of(row) : List.of());
    }

    @Test
    void piecesHaveAHundredItemsAndTheirOrder() throws Exception {
        Tenant tenant = new Tenant(goods(250), Shape.WHOLE_REFUSED, false);
        FakeService service = new FakeService(tenant::answer);

        List<WorkfrontBulkResult> results = results(
                service.run(new Options().with(o -> o.fields = List.of("name")), "task", "create", tenant.bodies()));

        assertThat(service.requests())
                .containsExactly("POST /TASK?fields=name", "POST /TASK?fields=name", "POST /TASK?fields=name");
        assertThat(service.calls())
                .extracting(c -> ((List<?>) FakeService.bodyOf(c)).size())
                .containsExactly(100, 100, 50);
        assertThat(results)
                .extracting(WorkfrontBulkResult::getId)
                .containsExactlyElementsOf(
                        IntStream.range(0, 250).mapToObj(i -> "id" + i).toList());
    }

    @Test
    void anItemAloneIsSentAsOneObject() throws Exception {
        FakeService service = FakeService.saying(Said.data(Map.of("ID", "a", "name", "x")));

        List<WorkfrontBulkResult> results = results(service.run(
                new Options(), "task", "create", List.of(Map.of("name", "x", "ID", "old", "objCode", "TASK"))));

        assertThat(FakeService.bodyOf(service.calls().get(0))).isEqualTo(Map.of("name", "x"));
        assertThat(results.get(0).getObject()).isEqualTo(Map.of("ID", "a", "name", "x"));
    }

    @Test
    void afterAFailureThatEndsTheRunTheRestIsNotSent() throws Exception {
        FakeService service = FakeService.saying(Said.error(429, "Too many concurrent API requests"));

        List<WorkfrontBulkResult> results =
                results(service.run(new Options(), "task", "create", new Tenant(goods(150), null, false).bodies()));

        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsOnly(Status.failed);
        assertThat(results.get(0).getError()).contains("Too many");
        assertThat(results.get(149).getError()).contains("not sent, since the call before it failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"error\":{\"message\":\"no\"}}", "[{\"error\":{\"message\":\"no\"}}]", "{\"success\":false}"})
    void aRefusalOfOneItemIsOneInWhicheverShapeItComes(String data) throws Exception {
        Said said = new Said(200, "{\"data\":" + data + "}");
        List<WorkfrontBulkResult> results =
                results(FakeService.saying(said).run(new Options(), "task", "create", List.of(Map.of("name", "a"))));

        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsExactly(Status.failed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "\"huh\"", "5", "[]", "{\"name\":\"a\"}"})
    void oneItemWithoutAnIdInItsAnswerIsUnknown(String data) throws Exception {
        Said said = new Said(200, "{\"data\":" + data + "}");
        for (String operation : List.of("create", "update")) {
            FakeService service = FakeService.saying(said, said);
            Map<String, Object> item =
                    operation.equals("create") ? Map.of("name", "a") : Map.of("ID", "a", "name", "a");

            List<WorkfrontBulkResult> results = results(service.run(new Options(), "task", operation, List.of(item)));

            assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsExactly(Status.unknown);
            assertThat(service.requests()).hasSize(1);
        }
        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> FakeService.saying(said).run(new Options(), "task", "create", Map.of("name", "a")))
                .withMessageContaining("no object with an ID");
    }

    @Test
    void noContentIsASuccessOfUpdatesAndNotOfCreates() throws Exception {
        List<Map<String, Object>> items = List.of(Map.of("ID", "a", "name", "1"), Map.of("ID", "b", "name", "2"));
        Said nothing = new Said(204, "");

        assertThat(results(FakeService.saying(nothing).run(new Options(), "task", "update", items)))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsOnly(Status.done);
        assertThat(results(FakeService.saying(nothing).run(new Options(), "task", "create", items)))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsOnly(Status.unknown);
        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(
                        () -> FakeService.saying(nothing).run(new Options(), "task", "create", Map.of("name", "a")));
    }

    @Test
    void whatFailsUnexpectedlyLosesNoResultsOfThePiecesBefore() throws Exception {
        Tenant tenant = new Tenant(goods(101), Shape.WHOLE_REFUSED, false);
        FakeService service = new FakeService(call -> {
            if (FakeService.bodyOf(call) instanceof Map) {
                throw new IllegalStateException("closed");
            }
            return tenant.answer(call);
        });

        List<WorkfrontBulkResult> results = results(service.run(new Options(), "task", "create", tenant.bodies()));

        assertThat(results.subList(0, 100)).allMatch(r -> r.getStatus() == Status.done);
        assertThat(results.get(100).getStatus()).isEqualTo(Status.unknown);
        assertThat(results.get(100).getError()).contains("closed");
    }

    @Test
    void aLookUpThatFailsUnexpectedlyLeavesTheItemsUnknown() throws Exception {
        FakeService service = new FakeService(call -> {
            if (call.verb().equals("GET")) {
                throw new IllegalStateException("closed");
            }
            return Said.error(422, "refused");
        });

        List<WorkfrontBulkResult> results =
                results(service.run(new Options(), "task", "create", new Tenant(goods(2), null, false).bodies()));

        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsOnly(Status.unknown);
        assertThat(results.get(0).getError()).contains("the look-up failed").contains("closed");
    }

    @Test
    void aTimeoutThatTheServiceReportsIsNotAnsweredByMoreRequests() throws Exception {
        FakeService service = new FakeService(
                call -> call.verb().equals("GET") ? Said.data(List.of()) : Said.error(408, "Request timeout"));

        List<WorkfrontBulkResult> results =
                results(service.run(new Options(), "task", "create", new Tenant(goods(2), null, false).bodies()));

        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsOnly(Status.unknown);
        assertThat(service.requests()).filteredOn(r -> r.startsWith("POST")).hasSize(1);
    }

    @Test
    void atomicIsAllOrNothing() throws Exception {
        Options atomic = new Options().with(o -> o.atomic = true);
        List<Map<String, Object>> bodies = List.of(Map.of("name", "a"), Map.of("name", "b"));

        FakeService service = FakeService.saying(Said.data(Map.of("success", true)));
        assertThat(results(service.run(atomic, "task", "create", bodies)))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsOnly(Status.done);
        assertThat(service.requests()).containsExactly("POST /TASK?atomic=true");

        for (Said refusal : List.of(Said.error(422, "no"), Said.data(Map.of("success", false)))) {
            assertThat(results(FakeService.saying(refusal).run(atomic, "task", "create", bodies)))
                    .extracting(WorkfrontBulkResult::getStatus)
                    .containsOnly(Status.failed);
        }
        assertThat(results(FakeService.saying(Said.error(500, "no")).run(atomic, "task", "create", bodies)))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsOnly(Status.unknown);
    }

    @Test
    void atomicAboveAHundredIsRefusedBeforeSending() {
        FakeService service = FakeService.saying();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.run(
                        new Options().with(o -> o.atomic = true),
                        "task",
                        "create",
                        new Tenant(goods(101), null, false).bodies()))
                .withMessageContaining("atomic=true")
                .withMessageContaining("at most 100 items, but the body has 101");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void updatesAreTiedToTheirItemsByTheirId() throws Exception {
        FakeService service = FakeService.saying(
                Said.data(List.of(Map.of("ID", "B"), Map.of("ID", "c"), Map.of("error", Map.of("message", "no")))),
                Said.data(Map.of("ID", "a")));
        List<Map<String, Object>> bodies =
                List.of(Map.of("ID", "a", "name", "1"), Map.of("ID", "c", "name", "2"), Map.of("ID", "b", "name", "3"));

        List<WorkfrontBulkResult> results = results(service.run(new Options(), "task", "update", bodies));

        assertThat(results)
                .extracting(WorkfrontBulkResult::getStatus)
                .containsExactly(Status.done, Status.done, Status.failed);
        assertThat(results).extracting(WorkfrontBulkResult::getId).containsExactly("a", "c", "b");
        assertThat(service.requests()).containsExactly("PUT /TASK", "PUT /TASK/a");
        assertThat(FakeService.bodyOf(service.calls().get(0))).asList().contains(Map.of("ID", "a", "name", "1"));
        assertThat(FakeService.bodyOf(service.calls().get(1))).isEqualTo(Map.of("name", "1"));
    }

    @Test
    void aRefusedPieceOfUpdatesIsSentOneByOne() throws Exception {
        FakeService service = FakeService.saying(
                Said.error(422, "no"), Said.data(Map.of("ID", "a")), Said.error(404, "User not found"));

        List<WorkfrontBulkResult> results = results(service.run(
                new Options(),
                "user",
                "update",
                List.of(Map.of("ID", "a", "title", "1"), Map.of("ID", "b", "title", "2"))));

        assertThat(service.requests()).containsExactly("PUT /USER", "PUT /USER/a", "PUT /USER/b");
        assertThat(results).extracting(WorkfrontBulkResult::getStatus).containsExactly(Status.done, Status.failed);
    }

    @Test
    void anItemWithAWildcardIdIsSentByItselfInItsTurn() throws Exception {
        FakeService service = FakeService.saying(
                Said.data(Map.of("ID", "a")), Said.data(Map.of("ID", "me")), Said.data(Map.of("ID", "b")));

        List<WorkfrontBulkResult> results = results(service.run(
                new Options(),
                "user",
                "update",
                List.of(
                        Map.of("ID", "a", "title", "1"),
                        Map.of("ID", "$$USER.ID", "title", "2"),
                        Map.of("ID", "b", "title", "3"))));

        assertThat(service.requests()).containsExactly("PUT /USER/a", "PUT /USER?id=$$USER.ID", "PUT /USER/b");
        assertThat(results).extracting(WorkfrontBulkResult::getId).containsExactly("a", "me", "b");
    }

    @Test
    void anUpdateWithoutAnIdIsRefusedBeforeAnythingIsSent() {
        FakeService service = FakeService.saying();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        service.run(new Options(), "task", "update", List.of(Map.of("ID", "a"), Map.of("name", "x"))))
                .withMessageContaining("item 1 has no ID");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.run(
                        new Options(),
                        "task",
                        "create",
                        List.of(Map.of("name", "a"), Map.of("parameterValues", Map.of()))))
                .withMessageContaining("task/create, item 1: the service silently ignores parameterValues");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void failuresAreAnExceptionThatHoldsAllResultsUnlessTheRouteWantsThem() {
        Tenant tenant = new Tenant(List.of(new Item("a", true), new Item("b", false)), Shape.ERROR_IN_PLACE, false);

        assertThatExceptionOfType(WorkfrontBulkException.class)
                .isThrownBy(() -> new FakeService(tenant::answer)
                        .run(
                                new Options().with(o -> o.bulkErrors = BulkErrors.exception),
                                "task",
                                "create",
                                tenant.bodies()))
                .satisfies(e -> {
                    assertThat(e.getResults()).hasSize(2);
                    assertThat(e.getFailed()).hasSize(1);
                    assertThat(e.getUnknown()).isEmpty();
                    assertThat(e)
                            .hasMessageContaining("1 of 2 items failed, 0 are unknown")
                            .hasMessageContaining("Label is required");
                });
    }

    @SuppressWarnings("unchecked")
    static List<WorkfrontBulkResult> results(Result result) {
        return (List<WorkfrontBulkResult>) result.value();
    }

    private static List<Item> goods(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Item("k" + i, true)).toList();
    }

    /** A tenant that creates what it is sent, refuses bad items in one shape, and remembers what it did. */
    private static final class Tenant {

        private final List<Item> items;
        private final Shape shape;
        private final boolean lookUpFails;
        private final Map<Integer, Integer> applied = new HashMap<>();

        Tenant(List<Item> items, Shape shape, boolean lookUpFails) {
            this.items = items;
            this.shape = shape;
            this.lookUpFails = lookUpFails;
        }

        List<Map<String, Object>> bodies() {
            List<Map<String, Object>> bodies = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                Map<String, Object> body = new LinkedHashMap<>();
                body.put("name", String.valueOf(i));
                if (items.get(i).key() != null) {
                    body.put("extRefID", items.get(i).key());
                }
                bodies.add(body);
            }
            return bodies;
        }

        int applied(int index) {
            return applied.getOrDefault(index, 0);
        }

        Said answer(ServiceCall call) throws IOException {
            if (call.verb().equals("GET") || call.path().endsWith("/search")) {
                return lookUp(call);
            }
            Object body = FakeService.bodyOf(call);
            return body instanceof List<?> piece
                    ? many(piece.stream().map(Tenant::index).toList())
                    : one(index(body));
        }

        private Said lookUp(ServiceCall call) throws IOException {
            if (lookUpFails) {
                throw new IOException("Connection reset");
            }
            List<Map<String, String>> rows = new ArrayList<>();
            new java.util.TreeMap<>(applied).forEach((index, times) -> {
                if (items.get(index).key() != null) {
                    rows.add(Map.of(
                            "ID", "id" + index, "extRefID", items.get(index).key(), "name", String.valueOf(index)));
                }
            });
            rows.removeIf(row -> row.get("ID").compareTo(FakeService.after(call)) <= 0);
            rows.sort(java.util.Comparator.comparing(row -> row.get("ID")));
            return Said.data(rows);
        }

        private Said one(int index) {
            return items.get(index).good() ? Said.data(create(index)) : Said.error(422, "Label is required");
        }

        private Map<String, String> create(int index) {
            applied.merge(index, 1, Integer::sum);
            return Map.of("ID", "id" + index);
        }

        private Said many(List<Integer> piece) throws IOException {
            List<Integer> good = piece.stream().filter(i -> items.get(i).good()).toList();
            boolean allGood = good.size() == piece.size();
            switch (shape) {
                case WHOLE_REFUSED:
                    return allGood ? Said.data(apply(good)) : Said.error(422, "Label is required");
                case APPLIED_UP_TO_THE_BAD_ONE:
                    for (int i : piece) {
                        if (!items.get(i).good()) {
                            return Said.error(422, "Label is required");
                        }
                        apply(List.of(i));
                    }
                    return Said.data(
                            piece.stream().map(i -> Map.of("ID", "id" + i)).toList());
                case ERROR_IN_PLACE:
                    return Said.data(piece.stream()
                            .map(i -> items.get(i).good()
                                    ? apply(List.of(i)).get(0)
                                    : Map.of("error", Map.of("message", "Label is required")))
                            .toList());
                case FEWER_RESULTS:
                    return Said.data(apply(good));
                case LOST_AFTER_APPLYING:
                    apply(good);
                    throw new IOException("Connection reset");
                case LOST_HALFWAY:
                    apply(good.subList(0, good.size() / 2));
                    throw new IOException("Connection reset");
                case NO_CONNECTION:
                    throw new ConnectException("Connection refused");
                case TOO_MANY:
                    return Said.error(429, "Too many concurrent API requests");
                case SERVER_ERROR:
                    apply(good.subList(0, good.size() / 2));
                    return Said.error(500, "Database error");
                default:
                    apply(good);
                    return new Said(200, "{\"data\":[{\"ID\":");
            }
        }

        private List<Map<String, String>> apply(List<Integer> indexes) {
            return indexes.stream().map(i -> create(i)).toList();
        }

        private static int index(Object body) {
            return Integer.parseInt(String.valueOf(((Map<?, ?>) body).get("name")));
        }
    }

    @Test
    void anEmptyListIsNoCall() throws Exception {
        FakeService service = FakeService.saying();

        assertThat(results(service.run(new Options(), "task", "create", Collections.emptyList())))
                .isEmpty();
        assertThat(service.requests()).isEmpty();
    }
}

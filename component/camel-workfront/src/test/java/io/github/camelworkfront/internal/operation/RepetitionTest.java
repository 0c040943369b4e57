package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontBulkResult.Status;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.operation.FakeService.Options;
import io.github.camelworkfront.internal.operation.FakeService.Said;
import io.github.camelworkfront.internal.operation.FakeService.Script;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which call is made again after which failure. */
class RepetitionTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    /** What goes wrong, once. */
    enum Trouble {
        TOO_MANY_REQUESTS(call -> Said.error(429, "Too many concurrent API requests"), Proof.NOT_APPLIED),
        THREAD_LIMIT(
                call -> Said.error(422, "The concurrent thread limit of 10 for this customer has been reached"),
                Proof.NOT_APPLIED),
        NO_CONNECTION(failing(new ConnectException("Connection refused")), Proof.NOT_APPLIED),
        UNKNOWN_HOST(failing(new UnknownHostException("acme.example")), Proof.NOT_APPLIED),
        SERVER_ERROR(call -> Said.error(500, "Database error"), Proof.NONE),
        UNAVAILABLE(call -> new Said(503, "<html>Be right back</html>"), Proof.NONE),
        HTML(call -> new Said(200, "<html>Log in</html>"), Proof.NONE),
        TRUNCATED(call -> new Said(200, "{\"data\":{\"ID\":"), Proof.NONE),
        RESET(failing(new SocketException("Connection reset")), Proof.NONE),
        SILENCE(failing(new SocketTimeoutException("Read timed out")), Proof.NONE),
        WRONG_REQUEST(call -> Said.error(422, "no such field"), Proof.REFUSED),
        NO_ACCESS(call -> Said.error(403, "You do not have sufficient access"), Proof.REFUSED),
        NO_SESSION(call -> Said.error(401, "You are not currently logged in."), Proof.REFUSED),
        NOT_IMPLEMENTED(call -> Said.error(501, "no"), Proof.REFUSED),
        REDIRECT(call -> new Said(302, ""), Proof.REFUSED),
        UNTRUSTED(failing(new SSLHandshakeException("PKIX path building failed")), Proof.REFUSED);

        private final Script script;
        private final Proof proof;

        Trouble(Script script, Proof proof) {
            this.script = script;
            this.proof = proof;
        }

        private static Script failing(IOException e) {
            return call -> {
                throw e;
            };
        }
    }

    /** What a failure says. */
    enum Proof {
        /** Nothing was applied, and it may go better next time. */
        NOT_APPLIED,
        /** Nothing for certain. */
        NONE,
        /** It will not go better next time. */
        REFUSED
    }

    /** A call, and what it comes to when it is made twice. */
    record Call(String operation, Object body, UnaryOperator<Options> options) {
        Call(String operation, Object body) {
            this(operation, body, o -> o);
        }

        @Override
        public String toString() {
            return operation;
        }
    }

    static Stream<Arguments> reads() {
        return each(
                new Call("task/get", ID),
                new Call("task/count", Map.of("name", "x")),
                new Call("task/report", Map.of("name", "x")),
                new Call("proj/metadata", null),
                new Call("session/get", null),
                new Call("raw/GET", null, o -> o.with(x -> x.path = "/attask/api/v22.0/task/" + ID)));
    }

    static Stream<Arguments> repeatable() {
        return each(new Call("task/update", Map.of("ID", ID, "name", "x")), new Call("task/delete", ID));
    }

    static Stream<Arguments> others() {
        return each(
                new Call("task/create", Map.of("name", "x")),
                new Call("task/copy", ID),
                new Call("task/calculateDataExtension", ID),
                new Call("raw/POST", Map.of("name", "x"), o -> o.with(x -> x.path = "/attask/api/v22.0/task")),
                new Call("raw/PUT", Map.of("name", "x"), o -> o.with(x -> x.path = "/attask/api/v22.0/task/" + ID)));
    }

    private static Stream<Arguments> each(Call... calls) {
        return Stream.of(calls).flatMap(c -> Stream.of(Trouble.values()).map(t -> Arguments.of(c, t)));
    }

    @ParameterizedTest(name = "{0} after {1}")
    @MethodSource("reads")
    void readsAreRepeatedAfterWhateverMayPass(Call call, Trouble trouble) throws Exception {
        assertThat(requests(call, trouble, false)).isEqualTo(trouble.proof == Proof.REFUSED ? 1 : 2);
    }

    @ParameterizedTest(name = "{0} after {1}")
    @MethodSource("repeatable")
    void writesThatComeToTheSameWithRetryWritesOnly(Call call, Trouble trouble) throws Exception {
        assertThat(requests(call, trouble, false)).isEqualTo(trouble.proof == Proof.NOT_APPLIED ? 2 : 1);
        assertThat(requests(call, trouble, true)).isEqualTo(trouble.proof == Proof.REFUSED ? 1 : 2);
    }

    @ParameterizedTest(name = "{0} after {1}")
    @MethodSource("others")
    void otherWritesOnlyWhenTheyWereNotApplied(Call call, Trouble trouble) throws Exception {
        assertThat(requests(call, trouble, false)).isEqualTo(trouble.proof == Proof.NOT_APPLIED ? 2 : 1);
        assertThat(requests(call, trouble, true)).isEqualTo(trouble.proof == Proof.NOT_APPLIED ? 2 : 1);
    }

    private static int requests(Call call, Trouble trouble, boolean retryWrites) throws Exception {
        FakeService service = once(trouble.script, c -> Said.data(Map.of("ID", ID, "count", 1)));
        try {
            run(service.patient(retryWrites), call);
            assertThat(service.calls()).as("a success needs a second try").hasSize(2);
        } catch (WorkfrontException e) {
            assertThat(service.calls()).as("%s", e).hasSize(1);
        }
        return service.calls().size();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOO_MANY_REQUESTS", "SERVER_ERROR", "NO_CONNECTION"})
    void noCallIsRepeatedMoreOftenThanTheOptionSays(Trouble trouble) {
        FakeService service = new FakeService(trouble.script).patient(false);

        assertThatExceptionOfType(WorkfrontException.class).isThrownBy(() -> run(service, new Call("task/get", ID)));

        assertThat(service.calls()).hasSize(4);
        // 1 s, 2 s and 4 s, each of them or half of it.
        assertThat(service.waited()).isBetween(Duration.ofMillis(3500), Duration.ofSeconds(7));
    }

    @Test
    void withoutRepetitionsTheFirstFailureCounts() {
        FakeService service = new FakeService(Trouble.TOO_MANY_REQUESTS.script);
        assertThatExceptionOfType(WorkfrontRateLimitException.class)
                .isThrownBy(() -> run(service, new Call("task/get", ID)));
        assertThat(service.calls()).hasSize(1);
    }

    @Test
    void aCreateThatTookEffectIsFoundByItsExternalId() throws Exception {
        FakeService service = once(
                        Trouble.RESET.script,
                        call -> Said.data(
                                call.path().endsWith("/search")
                                        ? firstPage(call, Map.of("ID", ID, "extRefID", "A-1", "name", "Launch"))
                                        : Map.of("ID", ID, "name", "Launch")))
                .patient(true);

        Result result = run(service, create());

        assertThat(result.value()).isEqualTo(Map.of("ID", ID, "name", "Launch"));
        assertThat(service.requests()).filteredOn(r -> r.startsWith("POST")).hasSize(1);
        assertThat(service.requests()).last().isEqualTo("GET /TASK/" + ID);
    }

    @Test
    void aCreateThatTookNoEffectIsSentAgain() throws Exception {
        FakeService service = once(
                        Trouble.RESET.script,
                        call -> Said.data(call.path().endsWith("/search") ? List.of() : Map.of("ID", ID)))
                .patient(true);

        assertThat(run(service, create()).value()).isEqualTo(Map.of("ID", ID));

        assertThat(service.requests()).filteredOn(r -> r.startsWith("POST")).hasSize(2);
    }

    @Test
    void aCreateOfWhichNothingCanBeToldIsNotSentAgain() {
        FakeService other = once(
                        Trouble.RESET.script,
                        call -> Said.data(firstPage(call, Map.of("ID", ID, "extRefID", "A-1", "name", "Another"))))
                .patient(true);
        assertThatExceptionOfType(WorkfrontException.class)
                .isThrownBy(() -> run(other, create()))
                .withMessageContaining("Connection reset");
        assertThat(other.requests()).filteredOn(r -> r.startsWith("POST")).hasSize(1);

        FakeService blind =
                once(Trouble.RESET.script, call -> Said.error(403, "no")).patient(true);
        assertThatExceptionOfType(WorkfrontException.class)
                .isThrownBy(() -> run(blind, create()))
                .withMessageContaining("Connection reset")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
        assertThat(blind.requests()).filteredOn(r -> r.startsWith("POST")).hasSize(1);
    }

    @Test
    void aCreateIsNotLookedUpWithoutTheOption() {
        FakeService service =
                once(Trouble.RESET.script, call -> Said.data(List.of())).patient(false);
        assertThatExceptionOfType(WorkfrontException.class).isThrownBy(() -> run(service, create()));
        assertThat(service.calls()).hasSize(1);
    }

    @Test
    void whatIsGoneAfterADeleteWhoseAnswerGotLostIsDone() throws Exception {
        FakeService service =
                once(Trouble.RESET.script, call -> Said.error(404, "not found")).patient(true);
        assertThat(run(service, new Call("task/delete", ID)).value()).isEqualTo(true);
    }

    @Test
    void whatIsGoneAfterARefusedDeleteWasNeverThere() {
        FakeService service = once(Trouble.TOO_MANY_REQUESTS.script, call -> Said.error(404, "not found"))
                .patient(true);
        assertThatExceptionOfType(WorkfrontNotFoundException.class)
                .isThrownBy(() -> run(service, new Call("task/delete", ID)));
    }

    @Test
    void ofAPieceWhoseAnswerGotLostOnlyWhatIsNotThereIsSentAgain() throws Exception {
        List<Map<String, Object>> items = List.of(
                Map.of("name", "one", "extRefID", "1"),
                Map.of("name", "two", "extRefID", "2"),
                Map.of("name", "three"),
                Map.of("name", "four", "extRefID", "4"));
        FakeService service = once(Trouble.SILENCE.script, call -> {
                    if (call.path().endsWith("/search")) {
                        return Said.data(firstPage(call, Map.of("ID", ID, "extRefID", "1", "name", "one")));
                    }
                    List<Object> rows = new ArrayList<>();
                    ((List<?>) FakeService.bodyOf(call))
                            .forEach(x -> rows.add(Map.of("ID", "new-" + ((Map<?, ?>) x).get("extRefID"))));
                    return Said.data(rows);
                })
                .patient(true);

        List<WorkfrontBulkResult> results = results(run(service, new Call("task/create", items)));

        assertThat(results)
                .extracting(WorkfrontBulkResult::getStatus)
                .containsExactly(Status.done, Status.done, Status.unknown, Status.done);
        assertThat(results).extracting(WorkfrontBulkResult::getId).containsExactly(ID, "new-2", null, "new-4");
        assertThat(service.calls()).filteredOn(c -> c.verb().equals("POST")).hasSize(2);
    }

    @Test
    void thePiecesAfterOneThatWasRepeatedAreSent() throws Exception {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            items.add(Map.of("ID", String.format("%032x", i + 1), "name", "x"));
        }
        FakeService service = once(Trouble.UNAVAILABLE.script, call -> {
                    List<Object> rows = new ArrayList<>();
                    ((List<?>) FakeService.bodyOf(call))
                            .forEach(x -> rows.add(Map.of("ID", ((Map<?, ?>) x).get("ID"))));
                    return Said.data(rows);
                })
                .patient(true);

        assertThat(results(run(service, new Call("task/update", items))))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsOnly(Status.done);
        assertThat(service.calls()).hasSize(3);
    }

    @Test
    void withoutTheOptionAPieceWhoseAnswerGotLostEndsTheRun() throws Exception {
        List<Map<String, Object>> items = List.of(Map.of("ID", ID, "name", "a"), Map.of("ID", ID, "name", "b"));
        FakeService service = new FakeService(Trouble.RESET.script).patient(false);
        assertThat(results(run(service, new Call("task/update", items))))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsOnly(Status.unknown);
        assertThat(service.calls()).hasSize(1);
    }

    @Test
    void anAtomicPieceIsSentAgainAsAWholeOrNotAtAll() throws Exception {
        List<Map<String, Object>> items =
                List.of(Map.of("name", "one", "extRefID", "1"), Map.of("name", "two", "extRefID", "2"));
        Call call = new Call("task/create", items, o -> o.with(x -> x.atomic = true));
        FakeService none = once(
                        Trouble.RESET.script,
                        c -> Said.data(c.path().endsWith("/search") ? List.of() : Map.of("success", true)))
                .patient(true);
        assertThat(results(run(none, call)))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsOnly(Status.done);
        assertThat(none.calls()).filteredOn(c -> c.verb().equals("POST")).hasSize(2);

        FakeService half = once(
                        Trouble.RESET.script,
                        c -> Said.data(firstPage(c, Map.of("ID", ID, "extRefID", "1", "name", "one"))))
                .patient(true);
        assertThat(results(run(half, call)))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsExactly(Status.done, Status.unknown);
        assertThat(half.calls()).filteredOn(c -> c.verb().equals("POST")).hasSize(1);
    }

    @Test
    void aServiceThatStaysAwayIsToldAsSuch() {
        FakeService service = new FakeService(Trouble.UNAVAILABLE.script).patient(true);
        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> run(service, new Call("task/update", Map.of("ID", ID, "name", "x"))));
        assertThat(service.calls()).hasSize(4);
    }

    private static Call create() {
        return new Call("task/create", Map.of("name", "Launch", "extRefID", "A-1"));
    }

    private static Object firstPage(io.github.camelworkfront.internal.plan.ServiceCall call, Map<String, Object> row) {
        return FakeService.after(call).isEmpty() ? List.of(row) : List.of();
    }

    @SuppressWarnings("unchecked")
    private static List<WorkfrontBulkResult> results(Result result) {
        return (List<WorkfrontBulkResult>) result.value();
    }

    private static FakeService once(Script trouble, Script then) {
        boolean[] over = new boolean[1];
        return new FakeService(call -> {
            if (!over[0]) {
                over[0] = true;
                return trouble.answer(call);
            }
            return then.answer(call);
        });
    }

    private static Result run(FakeService service, Call call) throws Exception {
        String[] parts = call.operation().split("/");
        return service.run(call.options().apply(new Options()), parts[0], parts[1], call.body());
    }
}

package io.github.camelworkfront.internal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeReaderTest {

    private static final Json JSON = new Json(new ObjectMapper());
    private static final ServiceCall CALL =
            ServiceCall.get("/attask/api/v22.0/task/1", Params.of("apiKey", "hunter2"), "task/get");
    private static final String HTML = "<!DOCTYPE html>\n<html><body><h1>Sign   in</h1></body></html>";

    @Test
    void dataIsWhatTheServiceGave() {
        Reply<Object> reply = read(200, "{\"data\":{\"ID\":\"a\",\"percentComplete\":1.10,\"owner\":null}}");

        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("ID", "a");
        expected.put("percentComplete", new BigDecimal("1.10"));
        expected.put("owner", null);
        assertThat(reply.failure()).isNull();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data()).isEqualTo(expected);
    }

    @Test
    void dataMayBeAnythingThatJsonKnows() {
        assertThat(read(200, "{\"data\":null}").failure()).isNull();
        assertThat(read(200, "{\"data\":null}").data()).isNull();
        assertThat(read(200, "{\"data\":5}").data()).isEqualTo(5);
        assertThat(read(200, "{\"data\":\"x\\u003c\\/\"}").data()).isEqualTo("x</");
        assertThat(read(200, "{\"data\":[]}").data()).isEqualTo(List.of());
        assertThat(read(201, "{\"data\":true}").data()).isEqualTo(true);
    }

    @Test
    void whatFollowsTheDataDoesNotMatter() {
        assertThat(read(200, "{\"data\":1,\"more\":{\"a\":[1]},\"error\":null}").data())
                .isEqualTo(1);
        assertThat(read(200, "{\"error\":null,\"data\":1}").data()).isEqualTo(1);
        assertThat(read(200, "{\"data\":1}\n\n").data()).isEqualTo(1);
    }

    @Test
    void aByteOrderMarkAndSpaceBeforeTheAnswerDoNotMatter() {
        assertThat(read(200, "\uFEFF{\"data\":1}").data()).isEqualTo(1);
        assertThat(read(200, "\r\n  {\"data\":1}").data()).isEqualTo(1);
    }

    @Test
    void anAnswerWithoutAWrapperIsItsOwnData() {
        assertThat(read(200, "{\"count\":3}").data()).isEqualTo(Map.of("count", 3));
        assertThat(read(200, "[{\"ID\":\"a\"}]").data()).isEqualTo(List.of(Map.of("ID", "a")));
        assertThat(read(200, "{\"meta\":1,\"data\":[2]}").data()).isEqualTo(List.of(2));
    }

    @Test
    void theFullErrorOfTheServiceIsInTheException() {
        WorkfrontException e = failure(
                422,
                "{\"error\":{\"class\":\"com.attask.common.ProjectStatusViolationException\",\"message\":\"Unable to"
                        + " complete\",\"title\":null,\"msgKey\":\"exception.attask\",\"attributes\":[\"\",null,5],"
                        + "\"code\":1200}}");

        assertThat(e).isExactlyInstanceOf(WorkfrontInvalidRequestException.class);
        assertThat(e.getStatus()).isEqualTo(422);
        assertThat(e.getErrorClass()).isEqualTo("com.attask.common.ProjectStatusViolationException");
        assertThat(e.getServiceMessage()).isEqualTo("Unable to complete");
        assertThat(e.getMsgKey()).isEqualTo("exception.attask");
        assertThat(e.getAttributes()).containsExactly("", "5");
        assertThat(e.getCode()).isEqualTo(1200);
        assertThat(e.getOperation()).isEqualTo("task/get");
        assertThat(e.getPath()).isEqualTo("GET /attask/api/v22.0/task/1");
        assertThat(e)
                .hasMessage("Workfront task/get: 422 Unable to complete"
                        + " [com.attask.common.ProjectStatusViolationException] (GET /attask/api/v22.0/task/1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":\"broken\"}|broken",
                "{\"error\":{\"error\":\"broken\",\"class\":\"X\",\"attributes\":{\"a\":1}}}|broken",
                "{\"error\":{\"message\":{\"message\":\"broken\"}}}|broken",
                "{\"error\":{\"error\":{\"error\":\"broken\"}}}|broken",
                "{\"error\":{}}|the service gave no message",
                "{\"error\":[1,2]}|[1, 2]",
                "{\"error\":5}|5",
                "{\"meta\":1,\"error\":\"broken\"}|broken",
                "{\"error\":{\"message\":\"broken\"},\"meta\":{\"a\":1}}|broken",
                "{\"error\":\"broken\",\"error\":null}|broken",
                "{\"data\":[1],\"error\":{\"message\":\"broken\"}}|broken",
                "{\"message\":\"broken\"}|broken",
                "{\"status\":\"BAD\"}|the service gave no reason",
                "{\"data\":{\"a\":1}}|the service gave no reason",
                "[1]|the service gave no reason",
                "{}|the service gave no reason"
            })
    void everyFormOfAnErrorIsUnderstood(String answer, String message) {
        assertThat(failure(400, answer))
                .isExactlyInstanceOf(WorkfrontInvalidRequestException.class)
                .extracting(WorkfrontException::getServiceMessage)
                .isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({
        "400, WorkfrontInvalidRequestException",
        "401, WorkfrontAuthenticationException",
        "403, WorkfrontAccessException",
        "404, WorkfrontNotFoundException",
        "410, WorkfrontInvalidRequestException",
        "422, WorkfrontInvalidRequestException",
        "429, WorkfrontRateLimitException",
        "500, WorkfrontServerException",
        "502, WorkfrontServerException",
        "503, WorkfrontServerException"
    })
    void theStatusSaysWhichExceptionItIs(int status, String name) {
        for (String answer : List.of("{\"error\":{\"message\":\"x\"}}", "{\"x\":1}", "{}", "")) {
            WorkfrontException e = failure(status, answer);
            assertThat(e.getClass().getSimpleName()).isEqualTo(name);
            assertThat(e.getStatus()).isEqualTo(status);
        }
    }

    @Test
    void anErrorOnStatus200IsRecognisedByWhatItSays() {
        assertThat(failure(200, error("You are not currently logged in.", null)))
                .isInstanceOf(WorkfrontAuthenticationException.class);
        assertThat(failure(200, error("x", "com.attask.common.AuthenticationException")))
                .isInstanceOf(WorkfrontAuthenticationException.class);
        assertThat(failure(422, error("{0}", "com.attask.common.AuthenticationException")))
                .isInstanceOf(WorkfrontAuthenticationException.class);
        assertThat(failure(200, error("You do not have sufficient access to delete this Note", null)))
                .isInstanceOf(WorkfrontAccessException.class);
        assertThat(failure(200, error("Task with primary key value(s) \\\"a\\\" not found", null)))
                .isInstanceOf(WorkfrontNotFoundException.class);
        assertThat(failure(200, error("Unknown object type: JOURNENT", null)))
                .isInstanceOf(WorkfrontNotFoundException.class);
        assertThat(failure(200, error("Too many concurrent API requests", null)))
                .isInstanceOf(WorkfrontRateLimitException.class);
        assertThat(failure(200, error("Label is required", null))).isInstanceOf(WorkfrontInvalidRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n\t", "\uFEFF"})
    void anEmptyAnswerIsNoSuccess(String empty) {
        assertThat(failure(200, empty))
                .isInstanceOf(WorkfrontServerException.class)
                .hasMessageContaining("the answer is empty");
    }

    @Test
    void noContentIsASuccessWithoutDataWhereThereNeedBeNone() throws IOException {
        for (ServiceCall call : List.of(
                ServiceCall.delete("/x", Params.NONE, "task/delete"),
                ServiceCall.json("PUT", "/x", Params.NONE, new byte[0], "task/update"),
                ServiceCall.get("/x", Params.NONE, "session/logout"),
                ServiceCall.get("/x", Params.NONE, "raw/GET"))) {
            Reply<Object> reply = noContent(call);
            assertThat(reply.failure()).isNull();
            assertThat(reply.data()).isNull();
        }
        for (ServiceCall call : List.of(
                ServiceCall.get("/x", Params.NONE, "task/search"),
                ServiceCall.get("/x", Params.NONE, "session/get"),
                ServiceCall.json("POST", "/x", Params.NONE, new byte[0], "task/create"))) {
            assertThat(noContent(call).failure())
                    .isInstanceOf(WorkfrontServerException.class)
                    .hasMessageContaining("the answer is empty");
        }
    }

    private static Reply<Object> noContent(ServiceCall call) throws IOException {
        return new EnvelopeReader<>(call, DataReader.ANY, JSON).read(new Answer(204, null, Map.of(), stream("")));
    }

    @Test
    void anEmptyObjectHasNoData() {
        assertThat(failure(200, "{}"))
                .isInstanceOf(WorkfrontServerException.class)
                .hasMessageContaining("the answer has no data");
    }

    @ParameterizedTest
    @CsvSource({
        "200, WorkfrontServerException",
        "401, WorkfrontAuthenticationException",
        "403, WorkfrontAccessException",
        "404, WorkfrontServerException",
        "503, WorkfrontServerException"
    })
    void anHtmlPageIsSaidToBeOne(int status, String name) {
        WorkfrontException e = failure(status, HTML);

        assertThat(e.getClass().getSimpleName()).isEqualTo(name);
        assertThat(e.getStatus()).isEqualTo(status);
        assertThat(e).hasMessageContaining("the answer is an HTML page (text/html;charset=UTF-8): Sign in");
    }

    @Test
    void otherTextIsSaidToBeNoJson() throws IOException {
        Answer plain = new Answer(200, null, Map.of(), stream("Service Unavailable"));

        assertThat(new EnvelopeReader<>(CALL, DataReader.ANY, JSON).read(plain).failure())
                .isInstanceOf(WorkfrontServerException.class)
                .hasMessageContaining("the answer is no JSON (no content type): Service Unavailable");
    }

    @Test
    void aPageIsKnownByItsTagsAlone() throws IOException {
        Answer page = new Answer(200, "text/plain", Map.of(), stream(" <p>Sorry</p>"));

        assertThat(new EnvelopeReader<>(CALL, DataReader.ANY, JSON).read(page).failure())
                .hasMessageContaining("the answer is an HTML page (text/plain): Sorry");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsSaidToBeOne(int status) {
        for (String body : List.of("", HTML, "{\"data\":1}")) {
            assertThat(failure(status, body))
                    .isInstanceOf(WorkfrontServerException.class)
                    .hasMessageContaining("redirects to another page, probably to its login");
        }
    }

    @Test
    void textThatOnlyBeginsLikeJsonIsNoData() {
        assertThat(failure(200, "{data:1}"))
                .isInstanceOf(WorkfrontServerException.class)
                .hasMessageContaining("not JSON");
        assertThat(failure(200, "{\"data\":tru}")).isInstanceOf(WorkfrontServerException.class);
        assertThat(failure(404, "[x")).isInstanceOf(WorkfrontNotFoundException.class);
    }

    @Property(tries = 60)
    void aTruncatedAnswerNeverYieldsData(@ForAll("answers") String whole, @ForAll("statuses") int status) {
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            for (DataReader<?> reader : List.of(DataReader.ANY, Rows.asked(100))) {
                Reply<?> reply = read(status, new ByteArrayInputStream(bytes, 0, length), reader);
                assertThat(reply.data()).as("%d bytes of %s", length, whole).isNull();
                assertThat(reply.failure()).isNotNull();
                Class<?> expected =
                        status == 422 ? WorkfrontInvalidRequestException.class : WorkfrontServerException.class;
                assertThat(reply.failure()).isExactlyInstanceOf(expected);
            }
        }
    }

    @Provide
    Arbitrary<Integer> statuses() {
        return Arbitraries.of(200, 422, 500);
    }

    @Provide
    Arbitrary<String> answers() {
        Arbitrary<Object> scalars = Arbitraries.of("x", "ä\"{[", 17, 1.5, true, -3L, "");
        Arbitrary<Object> rows = Arbitraries.maps(Arbitraries.of("ID", "name", "data", "error"), scalars)
                .ofMinSize(1)
                .map(map -> map);
        Arbitrary<Object> data =
                Arbitraries.oneOf(rows, rows.list().ofMaxSize(3).map(list -> list), scalars);
        return Arbitraries.oneOf(
                data.map(value -> JSON.text(Map.of("data", value))),
                rows.list().ofMaxSize(3).map(JSON::text),
                data.map(value -> JSON.text(Map.of("meta", value))));
    }

    @Test
    void aBrokenConnectionIsAFailureAndNoData() {
        for (String begun : List.of("", "{\"data\":[{\"ID\":\"a\"}", "{\"data\":[" + "1,".repeat(10_000))) {
            InputStream broken =
                    new SequenceInputStream(stream(begun), new Failing(new IOException("Connection reset")));

            Reply<?> reply = read(200, broken, Rows.asked(10_000));

            assertThat(reply.data()).isNull();
            assertThat(reply.failure())
                    .isInstanceOf(WorkfrontServerException.class)
                    .hasMessageContaining("the answer breaks off before its end (Connection reset)");
        }
    }

    @Test
    void aTimeoutInTheMiddleOfAnAnswerIsOneForTheCaller() {
        InputStream slow = new SequenceInputStream(
                stream("{\"data\":[" + "1,".repeat(10_000)), new Failing(new SocketTimeoutException("Read timed out")));
        EnvelopeReader<Object> reader = new EnvelopeReader<>(CALL, DataReader.ANY, JSON);

        assertThatThrownBy(() -> reader.read(new Answer(200, "application/json", Map.of(), slow)))
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void rowsAreReadFromEveryShapeTheyComeIn() {
        assertThat(rows("{\"data\":[{\"ID\":\"a\"},{\"ID\":\"b\"}]}")).isEqualTo(ids("a", "b"));
        assertThat(rows("{\"data\":{\"a\":{\"ID\":\"a\"},\"b\":{\"ID\":\"b\"}}}"))
                .isEqualTo(ids("a", "b"));
        assertThat(rows("{\"data\":{\"ID\":\"a\"}}")).isEqualTo(ids("a"));
        assertThat(rows("{\"data\":{\"ID\":{\"x\":1}}}")).isEqualTo(List.of(Map.of("ID", Map.of("x", 1))));
        assertThat(rows("{\"data\":{\"success\":true}}")).isEqualTo(List.of(Map.of("success", true)));
        assertThat(rows("{\"data\":{}}")).isEqualTo(List.of(Map.of()));
        assertThat(rows("{\"data\":[]}")).isEqualTo(List.of());
        assertThat(rows("{\"data\":null}")).isEqualTo(List.of());
        assertThat(rows("[{\"ID\":\"a\"}]")).isEqualTo(ids("a"));
    }

    @Test
    void deepDataIsReadAndAbsurdlyDeepDataIsAFailure() {
        assertThat(read(200, "{\"data\":" + "[".repeat(500) + "]".repeat(500) + "}")
                        .failure())
                .isNull();
        assertThat(failure(200, "{\"data\":" + "[".repeat(5000) + "]".repeat(5000) + "}"))
                .isInstanceOf(WorkfrontServerException.class);
    }

    @Test
    void anEndlessMessageDoesNotMakeAnEndlessException() {
        assertThat(failure(422, error("x".repeat(100_000), null)).getMessage()).hasSizeLessThan(1200);
        assertThat(failure(503, "<p>" + "x".repeat(100_000)).getMessage()).hasSizeLessThan(1200);
        assertThat(failure(503, "<p>" + "<b>".repeat(100_000)).getMessage()).hasSizeLessThan(1200);
    }

    @Test
    void rowsThatNeverEndAreNotReadToTheirEnd() {
        InputStream endless = endless("{\"data\":[", "{\"ID\":\"a\"},");

        assertThat(read(200, endless, Rows.asked(10)).failure())
                .isInstanceOf(WorkfrontServerException.class)
                .hasMessageContaining("the answer cannot be read (it has more than 20 rows");
    }

    @Test
    void fieldsOutsideOfDataThatNeverEndAreNotReadToTheirEnd() {
        for (String start : List.of("{", "{\"x\":[", "{\"error\":[")) {
            InputStream endless = endless(start, start.endsWith("[") ? "1," : "\"a\":1,");

            assertThat(read(200, endless, DataReader.ANY).failure())
                    .isInstanceOf(WorkfrontServerException.class)
                    .hasMessageContaining("the answer cannot be read (it is too large");
        }
    }

    /** A text that has a beginning and no end. */
    private static InputStream endless(String start, String again) {
        InputStream rest = new InputStream() {
            private int at;

            @Override
            public int read() {
                return again.charAt(at++ % again.length());
            }
        };
        return new SequenceInputStream(stream(start), rest);
    }

    @Test
    void aLongMessageIsKeptInPart() {
        WorkfrontException e = failure(422, error("x".repeat(50_000), "c".repeat(50_000)));

        assertThat(e.getServiceMessage()).hasSize(10_001).endsWith("…");
        assertThat(e.getFailure().errorClass()).hasSize(10_001);
    }

    @Test
    void anAnswerThatAsksTooMuchIsNotSaidToBreakOff() {
        for (String absurd : List.of("[".repeat(2000) + "]".repeat(2000), "9".repeat(5000))) {
            assertThat(failure(200, "{\"data\":" + absurd + "}"))
                    .isInstanceOf(WorkfrontServerException.class)
                    .hasMessageContaining("the answer cannot be read");
        }
        assertThat(failure(200, "{\"data\":[1")).hasMessageContaining("the answer breaks off before its end");
    }

    @Test
    void noExceptionShowsTheQuery() {
        for (String answer : List.of("", HTML, "{", "{\"error\":1}", "[")) {
            assertThat(failure(500, answer).toString()).doesNotContain("hunter2");
        }
    }

    private static Object rows(String answer) {
        return read(200, stream(answer), Rows.asked(100)).data();
    }

    private static List<Object> ids(String... ids) {
        return Arrays.stream(ids).<Object>map(id -> Map.of("ID", id)).toList();
    }

    private static String error(String message, String type) {
        return "{\"error\":{\"message\":\"" + message + "\"" + (type == null ? "" : ",\"class\":\"" + type + "\"")
                + "}}";
    }

    private static WorkfrontException failure(int status, String body) {
        Reply<Object> reply = read(status, body);
        assertThat(reply.failure()).isNotNull();
        assertThat(reply.data()).isNull();
        assertThat(reply.status()).isEqualTo(status);
        assertThatThrownBy(reply::orThrow).isSameAs(reply.failure());
        return reply.failure();
    }

    private static Reply<Object> read(int status, String body) {
        return read(status, stream(body), DataReader.ANY);
    }

    private static <T> Reply<T> read(int status, InputStream body, DataReader<T> reader) {
        try {
            return new EnvelopeReader<>(CALL, reader, JSON)
                    .read(new Answer(status, "text/html;charset=UTF-8", Map.of(), body));
        } catch (IOException e) {
            throw new AssertionError("a failure has to be in the reply", e);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A connection that is lost. */
    private static final class Failing extends InputStream {

        private final IOException failure;

        Failing(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }
    }
}

package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultRouteTest extends WorkfrontTestSupport {

    @ParameterizedTest
    @EnumSource(
            value = Fault.Kind.class,
            names = {"HTML", "SERVER_ERROR", "TRUNCATED", "EMPTY", "ERROR_STRING"})
    void aServiceThatFailsGivesAServerException(Fault.Kind kind) {
        project("Launch");
        for (String uri :
                new String[] {"workfront:proj/search", "workfront:proj/count", "workfront:proj/search?outputFormat=raw"
                }) {
            sandbox().faults().clear();
            sandbox().faults().add(Fault.of(kind).on("GET", ".*(search|count)"));
            WorkfrontServerException e = failure(uri, null, WorkfrontServerException.class);
            assertThat(e.getOperation()).startsWith("proj/");
            assertThat(e.getPath()).startsWith("GET /attask/api/v22.0/PROJ/");
        }
    }

    @Test
    void eachFaultIsCalledByItsName() {
        sandbox().faults().add(Fault.of(Fault.Kind.HTML));
        assertThat(failure("workfront:proj/count", null, WorkfrontServerException.class))
                .hasMessageContaining("an HTML page")
                .hasMessageContaining("503");
        sandbox().faults().add(Fault.of(Fault.Kind.HTML).status(200));
        assertThat(failure("workfront:proj/count", null, WorkfrontServerException.class))
                .hasMessageContaining("an HTML page");
        sandbox().faults().add(Fault.of(Fault.Kind.EMPTY));
        assertThat(failure("workfront:proj/count", null, WorkfrontServerException.class))
                .hasMessageContaining("the answer is empty");
        sandbox().faults().add(Fault.of(Fault.Kind.TRUNCATED));
        assertThat(failure("workfront:proj/count", null, WorkfrontServerException.class))
                .hasMessageContaining("breaks off before its end");
        sandbox().faults().add(Fault.of(Fault.Kind.ERROR_STRING).text("boom"));
        assertThat(failure("workfront:proj/count", null, WorkfrontServerException.class)
                        .getServiceMessage())
                .isEqualTo("boom");
        sandbox().faults().add(Fault.of(Fault.Kind.ERROR_STRING).status(200).text("boom"));
        assertThat(failure("workfront:proj/count", null, WorkfrontInvalidRequestException.class)
                        .getServiceMessage())
                .isEqualTo("boom");
    }

    @Test
    void anApiKeyThatIsRefusedIsNotTriedAgain() {
        sandbox().faults().add(Fault.of(Fault.Kind.UNAUTHORIZED_ONCE));
        assertThat(failure("workfront:proj/count", null, WorkfrontAuthenticationException.class)
                        .getStatus())
                .isEqualTo(401);
        assertThat(requests()).hasSize(1);
        sandbox().faults().add(Fault.of(Fault.Kind.UNAUTHORIZED_ONCE));
        assertThat(failure("workfront:proj/count", null, WorkfrontAuthenticationException.class))
                .hasMessageContaining("option apiKey");
    }

    @Test
    void tooManyRequests() {
        sandbox().faults().add(Fault.of(Fault.Kind.TOO_MANY_REQUESTS).retryAfter(Duration.ofSeconds(1)));
        assertThat(failure("workfront:proj/count", null, WorkfrontRateLimitException.class)
                        .getStatus())
                .isEqualTo(429);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void aResetConnectionIsNoAnswerAndAWriteIsSentOnce() {
        sandbox().faults().add(Fault.of(Fault.Kind.RESET).on("POST", ".*"));
        WorkfrontException e = failure("workfront:proj/create", Map.of("name", "x"), WorkfrontException.class);
        assertThat(e.getStatus()).isZero();
        assertThat(e.getMessage()).contains("no answer");
        assertThat(e).hasCauseInstanceOf(IOException.class);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void aServiceUnavailableAnswerIsNotRepeatedBehindOurBack() {
        sandbox().faults().add(Fault.of(Fault.Kind.SERVER_ERROR).status(503).on("POST", ".*"));
        failure("workfront:proj/create", Map.of("name", "x"), WorkfrontServerException.class);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void aSlowServiceRunsIntoTheTimeout() {
        sandbox().faults().add(Fault.slow(Duration.ofSeconds(20)));
        WorkfrontException e = failure("workfront:proj/count?responseTimeout=200", null, WorkfrontException.class);
        assertThat(e.getMessage()).contains("no answer").containsIgnoringCase("timeout");
        sandbox().faults().clear();
    }

    @Test
    void nobodyAtHome() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        WorkfrontException e =
                failure("workfront:proj/count?apiKey=k&url=http://127.0.0.1:" + port, null, WorkfrontException.class);
        assertThat(e.getMessage()).contains("no answer");
        assertThat(e).hasCauseInstanceOf(java.net.ConnectException.class);
    }

    @Test
    void statusesHaveTheirClasses() {
        for (Map.Entry<Integer, Class<? extends WorkfrontException>> expected : Map.of(
                        400, WorkfrontInvalidRequestException.class,
                        403, WorkfrontAccessException.class,
                        404, WorkfrontNotFoundException.class,
                        410, WorkfrontInvalidRequestException.class,
                        422, WorkfrontInvalidRequestException.class,
                        502, WorkfrontServerException.class)
                .entrySet()) {
            sandbox().faults().add(Fault.of(Fault.Kind.ERROR_STRING).status(expected.getKey()));
            assertThat(failure("workfront:proj/count", null, WorkfrontException.class))
                    .isExactlyInstanceOf(expected.getValue())
                    .satisfies(e -> assertThat(e.getStatus()).isEqualTo(expected.getKey()));
        }
    }

    @Test
    void theServicesOwnErrorIsKept() {
        WorkfrontException e =
                failure("workfront:task/search?filter.nosuch=1", null, WorkfrontInvalidRequestException.class);
        assertThat(e.getErrorClass()).isNotBlank();
        assertThat(e.getServiceMessage()).contains("Invalid Parameter: Search Parameter value \"nosuch\"");
        assertThat(e.getFailure().status()).isEqualTo(422);
    }
}

package io.github.camelworkfront.internal.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    private static final ServiceCall CALL =
            ServiceCall.json("POST", "/attask/x", Params.NONE, new byte[0], "task/create");

    @ParameterizedTest
    @CsvSource({
        "400, false, false",
        "401, true, true",
        "403, false, false",
        "404, false, false",
        "408, false, true",
        "425, false, true",
        "499, false, true",
        "422, false, false",
        "429, true, true",
        "500, false, true",
        "503, false, true"
    })
    void theStatusSaysWhatMayHaveBeenAppliedAndWhetherToGoOn(int status, boolean nothing, boolean ends) {
        WorkfrontException e = Failures.of(status, Map.of("message", "x"), CALL);

        assertThat(Failures.nothingApplied(e)).isEqualTo(nothing);
        assertThat(Failures.endsTheRun(e)).isEqualTo(ends);
    }

    @Test
    void aSignInThatFailsBeforeTheCallMeansThatNothingWasApplied() {
        ServiceCall login = ServiceCall.json("POST", "/attask/login", Params.NONE, new byte[0], "session/login");

        assertThat(Failures.nothingApplied(Failures.of(500, Map.of("message", "x"), login)))
                .isTrue();
        assertThat(Failures.nothingApplied(Failures.noAnswer(login, new SocketException("reset"))))
                .isTrue();
    }

    @Test
    void tooManyObjectsAtOnceMeansThatNoneWasApplied() {
        WorkfrontException e = Failures.of(422, "Can not add more than 100 objects at once.", CALL, null);

        assertThat(Failures.nothingApplied(e)).isTrue();
    }

    @Test
    void aNameThatTheServiceRepeatsIsNoWordOfItsOwn() {
        for (String message : List.of(
                "Parameter with name \"Thread limit\" already exists.", "Invalid character in 'thread limit' : '('")) {
            WorkfrontException e = Failures.of(422, Map.of("message", message), CALL);

            assertThat(e).isInstanceOf(WorkfrontInvalidRequestException.class);
            assertThat(Failures.mayPass(e)).isFalse();
            assertThat(Failures.nothingApplied(e)).isFalse();
        }
        assertThat(Failures.of(422, Map.of("message", "You've reached the thread limit, and can't go on"), CALL))
                .isInstanceOf(WorkfrontRateLimitException.class);
    }

    @Test
    void aConnectionThatNeverStoodAppliedNothingAndOneThatBrokeMayHave() {
        for (IOException never : new IOException[] {
            new ConnectException("x"), new UnknownHostException("x"), new NoRouteToHostException("x")
        }) {
            assertThat(Failures.nothingApplied(Failures.noAnswer(CALL, never))).isTrue();
        }
        for (IOException broke : new IOException[] {new SocketException("reset"), new SocketTimeoutException("slow")}) {
            assertThat(Failures.nothingApplied(Failures.noAnswer(CALL, broke))).isFalse();
        }
        assertThat(Failures.endsTheRun(Failures.noAnswer(CALL, new SocketException("reset"))))
                .isTrue();
    }

    @Test
    void aStatusOfFailureGoesBeforeWhatTheMessageSays() {
        assertThat(Failures.of(400, Map.of("message", "You do not have sufficient access"), CALL))
                .isExactlyInstanceOf(WorkfrontInvalidRequestException.class);
    }

    @Test
    void aMessageThatOnlyResemblesAMissingObjectIsNone() {
        for (String message : List.of("bad primary key: with primary key value(s) x", "field not found")) {
            assertThat(Failures.of(200, Map.of("message", message), CALL))
                    .isExactlyInstanceOf(WorkfrontInvalidRequestException.class);
        }
    }

    @Test
    void noAnswerSaysWhy() {
        assertThat(Failures.noAnswer(CALL, new ConnectException("Connection refused")))
                .hasMessage("Workfront task/create: no answer: ConnectException: Connection refused (POST /attask/x)");
        assertThat(Failures.noAnswer(CALL, new ConnectException()))
                .hasMessage("Workfront task/create: no answer: ConnectException (POST /attask/x)");
        assertThat(Failures.brokenOff(200, CALL, new IOException())).hasMessageContaining("(IOException)");
    }

    @Test
    void anErrorAmongResultsIsReadLikeOneOfItsOwn() {
        assertThat(Failures.ofItem(Map.of("message", "You do not have sufficient access to edit this issue."), CALL))
                .isInstanceOf(io.github.camelworkfront.WorkfrontAccessException.class);
    }
}

package io.github.camelworkfront.internal.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    private static final String SECRET = "a/b+c d&e\"<f>ü";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b+c d&e\"<f>ü",
                "a%2Fb%2Bc+d%26e%22%3Cf%3E%C3%BC",
                "a%2fb%2bc+d%26e%22%3cf%3e%c3%bc",
                "a%2Fb%2Bc%20d%26e%22%3Cf%3E%C3%BC",
                "a/b+c d&amp;e\"&lt;f&gt;ü",
                "a/b+c d&amp;e&quot;&lt;f&gt;ü",
                "a/b+c d&e\\\"<f>ü",
                "a\\/b+c d&e\\\"<f>ü",
            })
    void howeverItIsWrittenNothingIsLeftOfIt(String written) {
        WorkfrontException e = masked("no: " + written + ", " + written + "!");
        assertThat(e.getServiceMessage()).isEqualTo("no: xxxxxx, xxxxxx!");
    }

    @Test
    void aSecretThatIsAPartOfTheMaskIsMaskedOnce() {
        assertThat(new SecretWords(List.of("x")).without("no: x!")).isEqualTo("no: xxxxxx!");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a   | Data at a database: 'a', (a) and pass=a&at=1   | Data at xxxxxx database: 'xxxxxx', (xxxxxx) and pass=xxxxxx&at=1",
                "a   | q=pass%3Da%26at%3D1, \\na, ä, a1, 1a, bA, A   | q=pass%3Dxxxxxx%26at%3D1, \\nxxxxxx, ä, a1, 1a, bA, A",
                "sin | missing sign-in: sin, \"sin\"                   | missing sign-in: xxxxxx, \"xxxxxx\"",
                "a&b | a&b, a&amp;b, a%26b, a%26B; data&body        | xxxxxx, xxxxxx, xxxxxx, xxxxxx; data&body",
                ".   | Not found. Password=.                          | Not found. Password=xxxxxx",
                "sina | assassinated: sina                            | assasxxxxxxted: xxxxxx",
            })
    void aShortOneIsTakenOutWhereItIsAWordOfItsOwn(String secret, String text, String masked) {
        assertThat(new SecretWords(List.of(secret)).without(text)).isEqualTo(masked);
    }

    @Test
    void noPartOfTheErrorShowsIt() {
        WorkfrontException e = Masked.failure(
                new WorkfrontAccessException(
                        new WorkfrontFailure(
                                403,
                                "class " + SECRET,
                                "message",
                                7,
                                "key." + SECRET,
                                List.of("of " + SECRET),
                                "task/get",
                                "/attask/api/v22.0/TASK/1"),
                        new IOException(SECRET)),
                List.of(SECRET));
        assertThat(e).isInstanceOf(WorkfrontAccessException.class);
        assertThat(e.getCause()).hasMessageNotContaining(SECRET).hasNoCause();
        assertThat(e.getFailure())
                .isEqualTo(new WorkfrontFailure(
                        403,
                        "class xxxxxx",
                        "message",
                        7,
                        "key.xxxxxx",
                        List.of("of xxxxxx"),
                        "task/get",
                        "/attask/api/v22.0/TASK/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what was cut: a/b+c d&", "what was cut: a/b+c d&…"})
    void theBeginningOfOneAtTheEndOfATextIsLeftOutToo(String text) {
        assertThat(masked(text).getServiceMessage()).matches("what was cut: xxxxxx…?");
    }

    @Test
    void ofTwoTheLongerGoesFirst() {
        WorkfrontException e = Masked.failure(failure("Bearer key-and-more"), List.of("key", "Bearer key-and-more"));
        assertThat(e.getServiceMessage()).isEqualTo("xxxxxx");
    }

    @Test
    void withoutOneItIsTheSameException() {
        WorkfrontException e = failure("nothing of the kind");
        assertThat(Masked.failure(e, List.of(SECRET, " "))).isSameAs(e);
    }

    private static WorkfrontException masked(String message) {
        return Masked.failure(failure(message), List.of(SECRET));
    }

    private static WorkfrontException failure(String message) {
        return new WorkfrontException(WorkfrontFailure.of(500, message, "task/get", null));
    }

    static Stream<Throwable> troublesOfTheNetwork() {
        return Stream.of(
                new SocketTimeoutException(SECRET),
                new InterruptedIOException(SECRET),
                new ConnectException(SECRET),
                new UnknownHostException(SECRET),
                new NoRouteToHostException(SECRET),
                new SSLHandshakeException(SECRET),
                new SSLPeerUnverifiedException(SECRET),
                new SSLException(SECRET),
                new IOException(SECRET));
    }

    @ParameterizedTest
    @MethodSource("troublesOfTheNetwork")
    void whetherACallCanBeMadeAgainIsStillKnown(Throwable cause) {
        WorkfrontException plain = noAnswer("no answer: " + SECRET, cause);
        WorkfrontException masked = Masked.failure(plain, List.of(SECRET));

        assertThat(masked.getCause()).isExactlyInstanceOf(cause.getClass());
        assertThat(masked.getCause().getMessage()).doesNotContain(SECRET);
        assertThat(Failures.mayPass(masked)).isEqualTo(Failures.mayPass(plain));
        assertThat(Failures.nothingApplied(masked)).isEqualTo(Failures.nothingApplied(plain));
    }

    @Test
    void whatAParserHasFoundIsLeftOutWithItsWords() {
        Throwable cause = new StreamConstraintsException(SECRET);
        assertThat(Masked.failure(noAnswer(SECRET, cause), List.of(SECRET)).getCause())
                .isNull();
        assertThat(Masked.failure(noAnswer(SECRET, null), List.of(SECRET)).getCause())
                .isNull();
    }

    private static WorkfrontException noAnswer(String message, Throwable cause) {
        return new WorkfrontException(WorkfrontFailure.of(0, message, "task/search", null), cause);
    }
}

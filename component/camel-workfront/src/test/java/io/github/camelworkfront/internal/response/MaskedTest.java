package io.github.camelworkfront.internal.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(e).isInstanceOf(WorkfrontAccessException.class).hasNoCause();
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
}

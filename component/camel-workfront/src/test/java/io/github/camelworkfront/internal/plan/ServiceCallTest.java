package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ServiceCallTest {

    private static final String PATH = "/attask/api/v22.0/task/search";

    @Property
    void aCallThatPassesEveryGatewayStaysAGetAndALongerOneBecomesAForm(
            @ForAll @IntRange(min = 7900, max = 8100) int size) throws IOException {
        String value = "x".repeat(size - PATH.length() - "?name=".length());
        ServiceCall call = ServiceCall.get(PATH, Params.of("name", value), "task/search");

        ServiceCall fitted = call.fitted();

        assertThat(call.target()).hasSize(size);
        assertThat(fitted.target().length()).isLessThanOrEqualTo(8000);
        if (size <= 8000) {
            assertThat(fitted).isSameAs(call);
        } else {
            assertThat(fitted.verb()).isEqualTo("POST");
            assertThat(fitted.query().isEmpty()).isTrue();
            assertThat(fitted.operation()).isEqualTo("task/search");
            assertThat(Decoding.of(body(fitted))).containsExactly(Map.entry("method", "GET"), Map.entry("name", value));
            assertThat(fitted.payload().contentType()).startsWith("application/x-www-form-urlencoded");
            assertThat(fitted.payload().length()).isEqualTo(body(fitted).length());
        }
    }

    @Test
    void theLengthIsThatOfTheEncodedUri() {
        ServiceCall call = ServiceCall.get(PATH, Params.of("name", "ä".repeat(1400)), "task/search");

        assertThat(call.fitted().verb()).isEqualTo("POST");
    }

    @Test
    void onlyAGetWithoutABodyChangesItsForm() {
        Params longer = Params.of("id", "x".repeat(9000));

        assertThat(ServiceCall.delete(PATH, longer, "task/delete").fitted().verb())
                .isEqualTo("DELETE");
        assertThat(ServiceCall.json("PUT", PATH, longer, new byte[0], "task/update")
                        .fitted()
                        .verb())
                .isEqualTo("PUT");
        ServiceCall withBody = new ServiceCall("GET", PATH, longer, Payload.json(new byte[1]), "raw/GET");
        assertThat(withBody.fitted()).isSameAs(withBody);
    }

    @Test
    void messagesShowMethodAndPathWithoutTheQuery() {
        ServiceCall call = ServiceCall.get(PATH, Params.of("name", "secret"), "task/search");

        assertThat(call.display()).isEqualTo("GET " + PATH);
        assertThat(call.target()).isEqualTo(PATH + "?name=secret");
        assertThat(ServiceCall.get(PATH, Params.NONE, "x").target()).isEqualTo(PATH);
    }

    @Test
    void aJsonBodyCanBeReadMoreThanOnce() throws IOException {
        ServiceCall call = ServiceCall.json("POST", PATH, Params.NONE, "{}".getBytes(StandardCharsets.UTF_8), "x");

        assertThat(body(call)).isEqualTo("{}");
        assertThat(body(call)).isEqualTo("{}");
        assertThat(call.payload().contentType()).isEqualTo("application/json");
        assertThat(call.payload().length()).isEqualTo(2);
    }

    private static String body(ServiceCall call) throws IOException {
        return new String(call.payload().open().readAllBytes(), StandardCharsets.UTF_8);
    }
}

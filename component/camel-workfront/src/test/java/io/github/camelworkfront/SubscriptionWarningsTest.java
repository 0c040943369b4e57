package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service accepts without a word and then never fires: a warning, or an error when asked for. */
class SubscriptionWarningsTest extends WorkfrontTestSupport {

    private static final String TOKEN = "a-token-that-nobody-may-see-1234";
    private static final String CREATE = "workfront:subscription/create";
    private static final String ONE = "{'fieldName':'status','fieldValue':'CPL','comparison':'eq'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "UPDATE | [{'fieldName':'status','fieldValue':'CPL','comparison':'equals'}] | filters[0]: comparison 'equals' does not exist",
                "UPDATE | [{'fieldName':'Status','fieldValue':'CPL'}] | filters[0]: events of TASK have no field 'Status'",
                "CREATE | [{'fieldName':'status','fieldValue':'CPL','state':'oldState'}] | filters[0]: state is oldState",
                "UPDATE | [{'fieldName':'status','fieldValue':'CPL','state':'before'}] | filters[0]: state 'before' does not exist",
                "UPDATE | [{'fieldName':'status'}] | filters[0]: fieldValue is missing",
                "UPDATE | [{'fieldName':'status','fieldValue':'CPL','comparison':'containsOnly'}] | filters[0]: containsOnly is for lists",
                "UPDATE | [{'fieldValue':'CPL'}] | filters[0]: fieldName is missing",
                "UPDATE | [{'type':'group','connector':'OR','filters':[ONE]}] | filters[0]: the group has 1 filters",
                "UPDATE | [{'type':'group','connector':'XOR','filters':[ONE,ONE]}] | filters[0]: connector is 'XOR'",
                "UPDATE | [{'type':'group','connector':'OR','filters':[ONE,{'type':'group','connector':'OR','filters':[ONE,ONE]}]}] | filters[0].filters[1]: a group cannot be inside",
            })
    void isAWarningAndWithStrictFiltersAnError(String eventType, String filters, String doubt) {
        Map<String, Object> body = subscription("https://receiver.example/events");
        body.put("eventType", eventType);
        body.put("filters", filters.replace("ONE", ONE).replace('\'', '"'));

        // Whether the service takes it or not: the warning comes before.
        assertThat(LogLines.of(() -> send(CREATE, body)))
                .anyMatch(line -> line.contains("WARN") && line.contains(doubt))
                .noneMatch(line -> line.contains(TOKEN));

        sandbox().requests().clear();
        assertThat(failure(CREATE + "?strictFilters=true", body, IllegalArgumentException.class))
                .hasMessageContaining(doubt)
                .hasMessageNotContaining(TOKEN);
        assertThat(requests()).isEmpty();
    }

    @Test
    void aUrlThatIsNotHttpsIsTold() {
        assertThat(LogLines.of(() -> call(CREATE, subscription("http://receiver.example/events"))))
                .anyMatch(line -> line.contains("WARN") && line.contains("authToken travel in the clear"))
                .noneMatch(line -> line.contains(TOKEN));
    }

    @Test
    void whatIsRightSaysNothing() {
        Map<String, Object> body = subscription("https://receiver.example/events");
        body.put("filters", ("[" + ONE + "]").replace('\'', '"'));
        assertThat(LogLines.of(() -> call(CREATE, body))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"400", "403", "409", "429", "500"})
    void aServiceThatRepeatsTheAuthTokenDoesNotBringItIntoAnException(int status) {
        sandbox()
                .faults()
                .add(Fault.of(Fault.Kind.ERROR_STRING)
                        .status(status)
                        .text("bad: " + TOKEN)
                        .on("POST", ".*subscriptions"));
        Exception e =
                send(CREATE, subscription("https://receiver.example/events")).getException();
        assertThat(e).isInstanceOf(WorkfrontException.class);
        for (Throwable t = e; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain(TOKEN);
        }
        if (status == 403) {
            assertThat(e).hasMessageContaining("only system administrators");
        }
    }

    private static Map<String, Object> subscription(String url) {
        return new HashMap<>(
                Map.of("objCode", "TASK", "eventType", "UPDATE", "url", url, "authToken", TOKEN, "filters", List.of()));
    }
}

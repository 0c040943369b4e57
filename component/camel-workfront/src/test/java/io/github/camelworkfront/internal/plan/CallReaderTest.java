package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.NotFoundBehaviour;
import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.internal.json.Json;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallReaderTest {

    private static final Json JSON = new Json(new ObjectMapper());

    private static final CallOptions OPTIONS =
            options(List.of("optionId"), List.of("name"), Map.of("status", "CUR", "name", "x"), Map.of("a", 1), true);
    private static final CallOptions NOTHING = options(null, null, Map.of(), Map.of(), null);

    private final Exchange exchange = new DefaultExchange(new DefaultCamelContext());

    @Test
    void optionsHoldWhereNoHeaderSpeaks() {
        CallInputs in = read(OPTIONS);

        assertThat(in.ids()).isEqualTo(new Ids(List.of("optionId"), false));
        assertThat(in.fields()).containsExactly("name");
        assertThat(in.filters()).isEqualTo(Map.of("status", "CUR", "name", "x"));
        assertThat(in.arguments()).isEqualTo(Map.of("a", 1));
        assertThat(in.sort()).isEqualTo("name");
        assertThat(in.limit()).isEqualTo(10);
        assertThat(in.first()).isEqualTo(20);
        assertThat(in.force()).isTrue();
        assertThat(in.copyOptions()).containsExactly("clearProgress");
        assertThat(in.path()).isEqualTo("/option");
    }

    @Test
    void headersGoBeforeOptions() {
        header(WorkfrontConstants.ID, List.of("a"));
        header(WorkfrontConstants.FIELDS, "status,DE:Budget");
        header(WorkfrontConstants.SORT, "status desc");
        header(WorkfrontConstants.LIMIT, "5");
        header(WorkfrontConstants.FIRST, 0L);
        header(WorkfrontConstants.FORCE, "FALSE");
        header(WorkfrontConstants.COPY_OPTIONS, List.of("clearDocuments"));
        header(WorkfrontConstants.PATH, "/header");

        CallInputs in = read(OPTIONS);

        assertThat(in.ids()).isEqualTo(new Ids(List.of("a"), true));
        assertThat(in.fieldsParameter(JSON)).isEqualTo("status,DE:Budget");
        assertThat(in.sort()).isEqualTo("status desc");
        assertThat(in.limit()).isEqualTo(5);
        assertThat(in.first()).isZero();
        assertThat(in.force()).isFalse();
        assertThat(in.copyOptions()).containsExactly("clearDocuments");
        assertThat(in.path()).isEqualTo("/header");
    }

    @Test
    void textThatIsNoStringIsTextInHeadersAndBody() {
        header(WorkfrontConstants.FILTER, new StringBuilder("{\"status\":\"CUR\"}"));
        header(WorkfrontConstants.ARGUMENTS, Map.of("name", new StringBuilder("Draft")));
        exchange.getMessage().setBody(Map.of("status", new StringBuilder("NEW,INP")));

        CallInputs in = read(NOTHING);

        assertThat(in.filters()).isEqualTo(Map.of("status", "CUR"));
        assertThat(in.arguments()).isEqualTo(Map.of("name", "Draft"));
        assertThat(new MessageBody(exchange, JSON).filterValues()).isEqualTo(Map.of("status", "NEW,INP"));
    }

    @Test
    void filtersAndArgumentsAreMergedNameByName() {
        Map<String, Object> filters = new HashMap<>();
        filters.put("status", "PLN");
        filters.put("description", null);
        header(WorkfrontConstants.FILTER, filters);
        header(WorkfrontConstants.ARGUMENTS, new LinkedHashMap<>(Map.of("b", 2)));

        CallInputs in = read(OPTIONS);

        assertThat(in.filters())
                .hasSize(3)
                .containsEntry("status", "PLN")
                .containsEntry("name", "x")
                .containsEntry("description", null);
        assertThat(in.arguments()).isEqualTo(Map.of("a", 1, "b", 2));
        assertThat(OPTIONS.filters()).containsEntry("status", "CUR");
    }

    @ParameterizedTest
    @CsvSource({
        "CamelWorkfrontLimit, 0, must be a whole number from 1 up",
        "CamelWorkfrontLimit, many, must be a whole number from 1 up",
        "CamelWorkfrontFirst, -1, must be a whole number from 0 up",
        "CamelWorkfrontFirst, 1.5, must be a whole number from 0 up",
        "CamelWorkfrontForce, yes, must be true or false",
        "CamelWorkfrontFilter, status=CUR, must be a Map of names and values",
        "CamelWorkfrontArguments, x, must be a Map of names and values"
    })
    void aHeaderWhoseValueMakesNoSenseIsRefusedByItsName(String name, String value, String why) {
        header(name, value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(OPTIONS))
                .withMessageStartingWith("The header " + name + " ")
                .withMessageContaining(why);
    }

    @Test
    void aHostileIdIsRefusedByTheNameOfItsHeader() {
        header(WorkfrontConstants.ID, "../user");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(OPTIONS))
                .withMessageContaining("the header CamelWorkfrontId");
    }

    @Test
    void theBodyGivesIdAndFiltersOnlyWhereNothingElseDoes() {
        exchange.getMessage().setBody(Map.of("ID", "bodyId", "status", "CPL"));

        assertThat(read(OPTIONS).idsOrBody().values()).containsExactly("optionId");
        assertThat(read(OPTIONS).filtersOrBody()).containsEntry("status", "CUR").doesNotContainKey("ID");
        assertThat(read(NOTHING).idsOrBody().values()).containsExactly("bodyId");
        assertThat(read(NOTHING).filtersOrBody()).containsEntry("status", "CPL");
    }

    @Test
    void anEmptyListOfIdsInTheHeaderIsNotFilledFromTheBody() {
        header(WorkfrontConstants.ID, List.of());
        exchange.getMessage().setBody("bodyId");

        assertThat(read(NOTHING).idsOrBody()).isEqualTo(new Ids(List.of(), true));
    }

    @Test
    void severalIdsInTheOptionAreAList() {
        assertThat(read(options(List.of("a", "b"), null, Map.of(), Map.of(), null))
                        .ids()
                        .many())
                .isTrue();
    }

    @Test
    void whatNobodyGivesIsNotThere() {
        CallInputs in = read(NOTHING);

        assertThat(in.ids()).isSameAs(Ids.NONE);
        assertThat(in.fieldsParameter(JSON)).isNull();
        assertThat(in.force()).isFalse();
        assertThat(in.idsOrBody().isEmpty()).isTrue();
        header(WorkfrontConstants.FIELDS, " ");
        assertThat(read(OPTIONS).fieldsParameter(JSON)).isNull();
    }

    private CallInputs read(CallOptions options) {
        return new CallReader(options, EnumSet.allOf(Input.class), JSON).read(exchange);
    }

    private void header(String name, Object value) {
        exchange.getMessage().setHeader(name, value);
    }

    private static CallOptions options(
            List<String> ids,
            List<String> fields,
            Map<String, Object> filters,
            Map<String, Object> arguments,
            Boolean force) {
        return new CallOptions(
                ids,
                fields,
                filters,
                "name",
                10,
                20,
                arguments,
                force,
                List.of("clearProgress"),
                false,
                2000,
                50000,
                false,
                NotFoundBehaviour.EXCEPTION,
                "extRefID",
                false,
                false,
                "/option",
                1,
                null,
                null,
                false);
    }
}

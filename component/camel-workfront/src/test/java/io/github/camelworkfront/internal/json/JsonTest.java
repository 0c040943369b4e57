package io.github.camelworkfront.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class JsonTest {

    private final Json json = new Json(new ObjectMapper());

    public record Task(
            String name,
            BigDecimal cost,
            LocalDate plannedStartDate,
            @JsonProperty("DE:Region") String region) {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface WorkfrontReadOnly {}

    public record Stamped(String name, @WorkfrontReadOnly String lastUpdateDate) {}

    public static class Bean {
        private String id;
        private String ownerID;

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getOwnerID() {
            return ownerID;
        }

        public void setOwnerID(String ownerID) {
            this.ownerID = ownerID;
        }
    }

    public static class Unwritable {
        public String getName() {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void whatIsReadOnlyIsFilledInAndNotSent() {
        Stamped stamped = json.convert(Map.of("name", "Launch", "lastUpdateDate", "2026-07-01"), Stamped.class);

        assertThat(stamped.lastUpdateDate()).isEqualTo("2026-07-01");
        assertThat(json.properties(stamped)).containsExactly(Map.entry("name", "Launch"));
    }

    @Test
    void leavesItsBuffersWithNoThread() throws IOException {
        try (JsonParser parser = json.parser(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)))) {
            JsonFactory factory = ((ObjectMapper) parser.getCodec()).getFactory();

            assertThat(factory._getRecyclerPool()).isNotSameAs(JsonRecyclerPools.threadLocalPool());
        }
    }

    @Test
    void noDigitIsLost() throws JsonProcessingException {
        assertThat(json.parse("{\"a\":1.10,\"b\":0.1000000000000000055511151231257827,\"c\":5,\"d\":5000000000}"))
                .isEqualTo(Map.of(
                        "a",
                        new BigDecimal("1.10"),
                        "b",
                        new BigDecimal("0.1000000000000000055511151231257827"),
                        "c",
                        5,
                        "d",
                        5_000_000_000L));
    }

    @Test
    void aNumberComesBackAsItWasThroughEveryShape() {
        Map<String, Object> row = Map.of("a", new BigDecimal("1.10"));

        assertThat(json.text(row)).isEqualTo("{\"a\":1.10}");
        assertThat(json.node(row).get("a").decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(json.properties(row)).isEqualTo(row);
        assertThat(json.convert(Map.of("cost", new BigDecimal("1.10")), Task.class)
                        .cost())
                .isEqualTo(new BigDecimal("1.10"));
    }

    @Test
    void textMustBeOneValueAndNoMore() {
        assertThatThrownBy(() -> json.parse("{\"a\":1} {\"a\":2}")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> json.parse("[1] x")).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aValueIsReadFromTheMiddleOfAStream() throws Exception {
        try (JsonParser at =
                json.parser(new ByteArrayInputStream("[{\"a\":1},{\"a\":2}]".getBytes(StandardCharsets.UTF_8)))) {
            at.nextToken();
            at.nextToken();
            assertThat(json.value(at)).isEqualTo(Map.of("a", 1));
            at.nextToken();
            assertThat(json.value(at)).isEqualTo(Map.of("a", 2));
        }
    }

    @Test
    void datesAreWrittenInTheServicesFormWhereverTheyStand() {
        Instant instant = Instant.parse("2026-07-01T08:00:00Z");
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(instant.toEpochMilli());

        assertThat(json.text(List.of(instant, Date.from(instant), calendar, Map.of("d", LocalDate.of(2026, 7, 1)))))
                .isEqualTo("[\"2026-07-01T08:00:00:000+0000\",\"2026-07-01T08:00:00:000+0000\","
                        + "\"2026-07-01T08:00:00:000+0000\",{\"d\":\"2026-07-01\"}]");
        assertThat(json.properties(new Task("x", null, LocalDate.of(2026, 7, 1), "EMEA")))
                .containsEntry("plannedStartDate", "2026-07-01")
                .containsEntry("DE:Region", "EMEA");
        assertThat(new String(json.bytes(Map.of("d", instant)), StandardCharsets.UTF_8))
                .isEqualTo("{\"d\":\"2026-07-01T08:00:00:000+0000\"}");
    }

    @Test
    void aClassNeedsNotHaveAllPropertiesAndTheirCaseDoesNotCount() {
        Bean bean = json.convert(Map.of("ID", "4c78", "ownerid", "5e11", "objCode", "TASK"), Bean.class);

        assertThat(bean.getId()).isEqualTo("4c78");
        assertThat(bean.getOwnerID()).isEqualTo("5e11");
    }

    @Test
    void whatCannotBeWrittenIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.text(new Unwritable()))
                .withMessageContaining(Unwritable.class.getName())
                .withMessageContaining("cannot be written as JSON");
        assertThatIllegalArgumentException().isThrownBy(() -> json.bytes(new Unwritable()));
    }

    @Test
    void theMapperInTheRegistryServesAndIsNotChanged() throws Exception {
        ObjectMapper users = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE);
        try (CamelContext context = new DefaultCamelContext()) {
            context.getRegistry().bind("mapper", users);
            context.start();

            assertThat(Json.of(context).properties(new Bean())).containsOnlyKeys("Id", "OwnerID");
        }
        assertThat(users.isEnabled(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS))
                .isFalse();
        assertThat(users.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
                .isTrue();
        assertThat(users.getRegisteredModuleIds()).isEmpty();
        assertThat(users.getFactory().isEnabled(JsonParser.Feature.AUTO_CLOSE_SOURCE))
                .isTrue();
    }

    @Test
    void aContextWithoutAMapperOfItsOwnHasCamelsUsual() throws Exception {
        try (CamelContext context = new DefaultCamelContext()) {
            context.start();

            assertThat(Json.of(context).parse("[1.5]")).isEqualTo(Arrays.asList(new BigDecimal("1.5")));
        }
    }

    @Test
    void settingsOfTheUsersMapperThatWouldBreakReadingAreLeftOut() throws Exception {
        ObjectMapper users = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY);
        Json strict = new Json(users);
        try (JsonParser at = strict.parser(new ByteArrayInputStream("[[1],[2]]".getBytes(StandardCharsets.UTF_8)))) {
            at.nextToken();
            at.nextToken();

            assertThat(strict.value(at)).isEqualTo(List.of(1));
        }
    }

    @Test
    void textThatIsNoStringIsTextAndNoBean() {
        StringBuilder text = new StringBuilder("Order ").append(42);

        assertThat(json.text(Map.of("name", text))).isEqualTo("{\"name\":\"Order 42\"}");
        assertThat(json.convert(Map.of("name", text), Map.class)).isEqualTo(Map.of("name", "Order 42"));
    }
}

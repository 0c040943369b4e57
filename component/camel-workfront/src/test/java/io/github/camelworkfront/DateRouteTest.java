package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.camel.TypeConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateRouteTest extends WorkfrontTestSupport {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    static List<Object> datesOfNine() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("America/Denver"));
        calendar.setTimeInMillis(NINE.toEpochMilli());
        return List.of(
                NINE,
                OffsetDateTime.parse("2026-03-02T14:30:00+05:30"),
                ZonedDateTime.ofInstant(NINE, ZoneId.of("Europe/Berlin")),
                Date.from(NINE),
                calendar,
                "2026-03-02T09:00:00:000+0000",
                "2026-03-02T03:00:00.000-06:00",
                "2026-03-02T09:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("datesOfNine")
    void everyDateTravelsInBodiesFiltersAndArguments(Object nine) {
        Map<String, Object> project = callForMap(
                "workfront:proj/create?fields=plannedStartDate", Map.of("name", "Launch", "plannedStartDate", nine));
        assertThat(moment(project.get("plannedStartDate"))).isEqualTo(NINE);
        assertThat(callForRows(
                        "workfront:proj/search", Map.of("plannedStartDate", nine, "plannedStartDate_Mod", "exacttime")))
                .hasSize(1);
        assertThat(send(
                                "workfront:user/getUsersAvailableTime",
                                Map.of("userIDs", List.of("$$USER.ID"), "fromDate", nine, "toDate", nine))
                        .getException())
                .isNull();
    }

    @Test
    void localDatesGoWithoutAZone() {
        callForMap(
                "workfront:proj/create",
                Map.of("name", "x", "plannedStartDate", LocalDateTime.parse("2026-03-02T09:00")));
        assertThat(lastRequest().body()).contains("\"2026-03-02T09:00:00\"");
        callForRows("workfront:proj/search", Map.of("plannedStartDate", LocalDate.parse("2026-03-02")));
        assertThat(lastRequest().query()).contains("plannedStartDate=2026-03-02&");
    }

    @Test
    void camelConvertsTheServicesTextToEveryDate() {
        String text = "2026-03-02T03:00:00:000-0600";
        TypeConverter converter = context.getTypeConverter();
        assertThat(converter.convertTo(Instant.class, text)).isEqualTo(NINE);
        assertThat(converter.convertTo(OffsetDateTime.class, text))
                .isEqualTo(OffsetDateTime.parse("2026-03-02T03:00-06:00"));
        assertThat(converter.convertTo(ZonedDateTime.class, text).toInstant()).isEqualTo(NINE);
        assertThat(converter.convertTo(LocalDateTime.class, text)).isEqualTo(LocalDateTime.parse("2026-03-02T03:00"));
        assertThat(converter.convertTo(LocalDate.class, text)).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(converter.convertTo(Date.class, text)).isEqualTo(Date.from(NINE));
    }

    @Test
    void otherTextIsLeftToOtherConverters() {
        assertThat(context.getTypeConverter().tryConvertTo(Instant.class, "02.03.2026"))
                .isNull();
        assertThat(context.getTypeConverter().tryConvertTo(Instant.class, "2026-03-02T09:00:00"))
                .isNull();
    }

    @Test
    void aRouteUsesADateOfTheAnswerAsADate() {
        String id = (String) sandbox()
                .create("PROJ", Map.of("name", "x", "plannedStartDate", "2026-03-02T09:00:00:000+0000"))
                .get("ID");
        Map<String, Object> read = callForMap("workfront:proj/get?fields=plannedStartDate", id);
        Instant start = context.resolveLanguage("simple")
                .createExpression("${body[plannedStartDate]}")
                .evaluate(
                        org.apache.camel.builder.ExchangeBuilder.anExchange(context)
                                .withBody(read)
                                .build(),
                        Instant.class);
        assertThat(start).isEqualTo(NINE);
    }

    @Test
    void outputClassHasDatesAndCustomFields() {
        sandbox().create("PARAM", Map.of("name", "Go live", "dataType", "DATE", "displayType", "CALENDAR"));
        callForMap(
                "workfront:proj/create", new Project("Launch", NINE, LocalDate.parse("2026-05-04"), Date.from(NINE)));
        assertThat(lastRequest().body())
                .contains("\"plannedStartDate\":\"2026-03-02T09:00:00:000+0000\"", "\"DE:Go live\":\"2026-05-04\"");
        List<?> rows = (List<?>) call("workfront:proj/search?fields=plannedStartDate,DE:Go live,entryDate&outputClass="
                + Project.class.getName());
        assertThat(rows).singleElement().isInstanceOfSatisfying(Project.class, project -> {
            assertThat(project.plannedStartDate()).isEqualTo(NINE);
            assertThat(project.goLive()).isEqualTo(LocalDate.parse("2026-05-04"));
        });
    }

    @Test
    void aTextThatIsNoDateSaysSo() {
        String id = project("tomorrow");
        assertThat(failure(
                        "workfront:proj/get?id=" + id + "&outputClass=" + Dated.class.getName(),
                        null,
                        WorkfrontException.class))
                .hasMessageContaining("no date of the service");
    }

    private static Instant moment(Object text) {
        return WorkfrontConverters.toInstant((String) text);
    }

    /** A class of the user's. */
    public record Project(
            String name,
            Instant plannedStartDate,
            @JsonProperty("DE:Go live") LocalDate goLive,
            Date entryDate) {}

    /** A name is no date. */
    public record Dated(Instant name) {}
}

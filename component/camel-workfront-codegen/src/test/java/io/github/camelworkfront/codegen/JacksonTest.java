package io.github.camelworkfront.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.camelworkfront.codegen.render.Style;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated classes read and write by themselves what the service does, with whatever mapper there is. */
class JacksonTest {

    private static final String PROJECT = """
            {"ID":"abc","name":"Launch","objCode":"PROJ","percentComplete":12.50,"plannedStartDate":"2026-07-01T08:05:09:042+0200",\
            "priority":2,"status":"CUR","owner":{"ID":"u1","name":"Ana","isActive":true,"lastLoginDate":"2026-07-01T08:05:09.042Z"},\
            "tasks":[{"ID":"t1","status":"NEW"}],"DE:Campaign Region":"EMEA","DE:Channels":["Web","Radio"],"DE:Client":"Acme",\
            "DE:Kick-off":"2026-08-01","spare":{"x":[1]}}""";

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private static final Map<Style, ClassLoader> LOADERS = new EnumMap<>(Style.class);

    @BeforeAll
    static void compile() throws Exception {
        for (Style style : Style.values()) {
            LOADERS.put(
                    style,
                    Compiler.load(new Codegen("com.acme", style)
                            .generate(GoldenFilesTest.metadata(), GoldenFilesTest.SELECTION)));
        }
    }

    private static Class<?> type(Style style, String name) throws ClassNotFoundException {
        return LOADERS.get(style).loadClass("com.acme." + name);
    }

    private static String again(ObjectMapper mapper, Style style, String type, String json) throws Exception {
        return mapper.writeValueAsString(mapper.readValue(json, type(style, type)));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void nothingIsLostOrAdded(Style style) throws Exception {
        assertThat(PLAIN.readTree(again(PLAIN, style, "Project", PROJECT)))
                .isEqualTo(PLAIN.readTree(PROJECT.replace("09.042Z", "09:042+0000")));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void theMapperOfAnApplicationChangesNothing(Style style) throws Exception {
        ObjectMapper odd = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .build();

        assertThat(PLAIN.readTree(again(odd, style, "Project", PROJECT)))
                .isEqualTo(PLAIN.readTree(again(PLAIN, style, "Project", PROJECT)));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void statusesThatNobodyKnewAreKept(Style style) throws Exception {
        String json = "{\"status\":\"CPL:A\",\"priority\":7}";

        assertThat(again(PLAIN, style, "Project", json)).contains("\"status\":\"CPL:A\"", "\"priority\":7");
        assertThat(PLAIN.readValue("\"ZZZ\"", type(style, "ProjectStatus"))).hasToString("ZZZ");
        assertThat(PLAIN.readValue("\"CUR\"", type(style, "ProjectStatus")))
                .isInstanceOf(Enum.class)
                .hasToString("CUR");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void numbersMayComeAsTextAndTheOtherWayRound(Style style) throws Exception {
        assertThat(again(PLAIN, style, "Project", "{\"priority\":\"3\",\"percentComplete\":\"1.5\"}"))
                .contains("\"priority\":3", "\"percentComplete\":1.5");
        assertThat(again(PLAIN, style, "Project", "{\"status\":5}")).contains("\"status\":\"5\"");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void oneValueMayStandForAList(Style style) throws Exception {
        assertThat(again(PLAIN, style, "Project", "{\"DE:Channels\":\"Web\"}"))
                .isEqualTo("{\"DE:Channels\":[\"Web\"]}");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void aDayIsTheOneThatStandsInTheText(Style style) throws Exception {
        assertThat(again(PLAIN, style, "Project", "{\"DE:Kick-off\":\"2026-08-01T23:30:00:000-0700\"}"))
                .isEqualTo("{\"DE:Kick-off\":\"2026-08-01\"}");
        assertThat(again(PLAIN, style, "Project", "{\"DE:Kick-off\":\"\"}")).isEqualTo("{}");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void aMomentNeedsAZone(Style style) {
        assertThatThrownBy(() -> again(PLAIN, style, "Project", "{\"plannedStartDate\":\"2026-08-01T23:30:00\"}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("no date of Workfront");
        assertThatThrownBy(() -> again(PLAIN, style, "Project", "{\"plannedStartDate\":{}}"))
                .isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void textShowsNoSecrets(Style style) throws Exception {
        Object user = PLAIN.readValue("{\"ID\":\"u1\",\"name\":\"Ana\",\"password\":\"hunter2\"}", type(style, "User"));

        assertThat(user).hasToString("User[ID=u1, name=Ana]");
    }

    @Test
    void aBeanIsEmptiedFieldByField() throws Exception {
        Object task = type(Style.BEANS, "Task").getConstructor().newInstance();
        assertThat(PLAIN.writeValueAsString(task)).isEqualTo("{}");

        task.getClass().getMethod("clear", String.class).invoke(task, "DE:Client");
        assertThat(PLAIN.writeValueAsString(task)).isEqualTo("{\"DE:Client\":null}");
    }

    @Test
    void aRecordIsEmptiedFieldByField() throws Exception {
        String json = "{\"ID\":\"t1\",\"description\":null}";

        assertThat(again(PLAIN, Style.RECORDS, "Task", json)).isEqualTo(json);
    }

    @Test
    void aRecordIsCopiedWithAllItHas() throws Exception {
        Object project = PLAIN.readValue(PROJECT, type(Style.RECORDS, "Project"));
        Object builder = project.getClass().getMethod("toBuilder").invoke(project);

        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(project);
    }
}

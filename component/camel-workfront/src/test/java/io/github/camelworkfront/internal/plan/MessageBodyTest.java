package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.json.Json;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.converter.stream.InputStreamCache;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBodyTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TEXT = "{\"name\":\"Läunch\",\"percentComplete\":1.10}";
    private static final Map<String, Object> OBJECT =
            Map.of("name", "Läunch", "percentComplete", new BigDecimal("1.10"));
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    @TempDir
    static Path folder;

    public record Task(String name, BigDecimal percentComplete) {}

    public static class Bean {
        public String getId() {
            return "4c78";
        }

        public String getName() {
            return "x";
        }
    }

    @BeforeAll
    static void start() {
        CONTEXT.start();
    }

    @AfterAll
    static void stop() {
        CONTEXT.stop();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyFormOfAnObjectIsTheSameMap(Object form) {
        MessageBody body = body(form);

        assertThat(body.value()).isEqualTo(OBJECT);
        assertThat(body.object("task/create")).isEqualTo(OBJECT);
    }

    static Stream<Object> objects() throws Exception {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("task.json"), bytes);
        GenericFile<File> file = new GenericFile<>();
        file.setFile(path.toFile());
        file.setAbsolute(true);
        file.setAbsoluteFilePath(path.toString());
        file.setCharset("UTF-8");
        GenericFile<File> latin = new GenericFile<>();
        latin.setFile(Files.write(folder.resolve("latin.json"), TEXT.getBytes(StandardCharsets.ISO_8859_1))
                .toFile());
        latin.setCharset("ISO-8859-1");
        return Stream.of(
                OBJECT,
                TEXT,
                "\n  " + TEXT + " \r\n",
                "\uFEFF" + TEXT,
                new StringBuilder(TEXT),
                bytes,
                new InputStreamCache(bytes),
                path.toFile(),
                path,
                file,
                latin,
                MAPPER.createObjectNode().put("name", "Läunch").put("percentComplete", new BigDecimal("1.10")),
                new Task("Läunch", new BigDecimal("1.10")));
    }

    @Test
    void aFileIsInTheCharsetThatTheExchangeNames() throws Exception {
        File latin = Files.write(folder.resolve("named.json"), TEXT.getBytes(StandardCharsets.ISO_8859_1))
                .toFile();
        Exchange exchange = new DefaultExchange(CONTEXT);
        exchange.setProperty(ExchangePropertyKey.CHARSET_NAME, "ISO-8859-1");
        exchange.getMessage().setBody(latin);

        assertThat(new MessageBody(exchange, new Json(MAPPER)).value()).isEqualTo(OBJECT);
    }

    @Test
    void aStreamAndAReaderAreReadOnceAndRemembered() {
        MessageBody stream = body(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
        MessageBody reader = body(new StringReader(TEXT));

        assertThat(stream.value()).isEqualTo(OBJECT);
        assertThat(stream.value()).isSameAs(stream.value());
        assertThat(reader.value()).isEqualTo(OBJECT);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyFormOfManyIsTheSameList(Object form) {
        assertThat(body(form).objects("task/create")).isEqualTo(List.of(OBJECT, OBJECT));
    }

    static Stream<Object> lists() {
        String text = "[" + TEXT + "," + TEXT + "]";
        return Stream.of(
                List.of(OBJECT, OBJECT),
                text,
                text.getBytes(StandardCharsets.UTF_8),
                List.of(OBJECT, new Task("Läunch", new BigDecimal("1.10"))).iterator(),
                Stream.of(OBJECT, OBJECT),
                Arguments.of((Object) new Object[] {OBJECT, TEXT.getBytes(StandardCharsets.UTF_8)}),
                (Iterable<Object>) () -> Arrays.<Object>asList(OBJECT, OBJECT).iterator());
    }

    @Test
    void theIdOfABeanIsTheIdOfTheObject() {
        assertThat(body(new Bean()).value()).isEqualTo(Map.of("ID", "4c78", "name", "x"));
        assertThat(body(new Bean()).idValue()).isEqualTo(body(new Bean()).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"name\":}", "[1,", "{\"a\":1} {\"a\":2}", "{\"a\":1}\n{\"a\":2}", "[1] 2", "{name:1}"})
    void textThatBeginsLikeJsonAndIsNotIsRefusedWithThePlace(String broken) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body(broken).value())
                .withMessageStartingWith("The body begins like JSON but is not: ")
                .withMessageContaining("at line ");
    }

    @Test
    void scalarsStayWhatTheyAre() {
        assertThat(body("4c78").value()).isEqualTo("4c78");
        assertThat(body(5L).value()).isEqualTo(5L);
        assertThat(body(true).value()).isEqualTo(true);
        assertThat(body(null).value()).isNull();
        assertThat(body("4c78").raw()).isEqualTo("4c78");
    }

    @Test
    void whatSaysNothingOfIdsIsNoId() {
        assertThat(body("  ").idValue()).isNull();
        assertThat(body(true).idValue()).isNull();
        assertThat(body(null).idValue()).isNull();
        assertThat(body("4c78").idValue()).isEqualTo("4c78");
    }

    @Test
    void textInAListStaysText() {
        assertThat(body(List.of("[a]", "b")).value()).isEqualTo(List.of("[a]", "b"));
    }

    @Test
    void aMapIsFiltersUnlessItIsSomebodysObject() {
        assertThat(body(Map.of("status", "CUR")).filterValues()).isEqualTo(Map.of("status", "CUR"));
        assertThat(body("{\"status\":\"CUR\"}").filterValues()).isEqualTo(Map.of("status", "CUR"));
        assertThat(body(Map.of("status", "CUR", "objCode", "PROJ")).filterValues())
                .isEmpty();
        assertThat(body("CUR").filterValues()).isEmpty();
        assertThat(body(List.of("CUR")).filterValues()).isEmpty();
    }

    @Test
    void onlySomebodysObjectGivesAnObjectsId() {
        assertThat(body(Map.of("ID", "a", "objCode", "PROJ")).objectId().values())
                .containsExactly("a");
        assertThat(body(Map.of("ID", "a")).objectId()).isSameAs(Ids.NONE);
        assertThat(body("a").objectId()).isSameAs(Ids.NONE);
    }

    @Test
    void whatIsNoObjectIsRefusedWithWhatItIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body(null).object("task/create"))
                .withMessageStartingWith("workfront:task/create: the body must be a Map")
                .withMessageEndingWith("but there is none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body("x").object("task/create"))
                .withMessageEndingWith("but it is text that is no JSON object");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body(List.of(Map.of(), 5)).objects("task/create"))
                .withMessageStartingWith("workfront:task/create, item 1: ")
                .withMessageEndingWith("but it is java.lang.Integer");
        assertThat(body(Map.of()).objects("task/create")).isNull();
    }

    private static MessageBody body(Object body) {
        Exchange exchange = new DefaultExchange(CONTEXT);
        exchange.getMessage().setBody(body);
        return new MessageBody(exchange, new Json(MAPPER));
    }
}

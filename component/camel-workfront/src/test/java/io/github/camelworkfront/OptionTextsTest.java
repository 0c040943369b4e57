package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.junit.jupiter.api.Test;

/** What a visual editor shows for each option that is ours: it reads it from the component's description. */
class OptionTextsTest {

    private static final String DESCRIPTION = "/META-INF/io/github/camelworkfront/workfront.json";

    private static final Set<String> GROUPS = Set.of(
            "common",
            "consumer",
            "producer",
            "security",
            "proof",
            "patience",
            "proxy",
            "event",
            "scheduler",
            "advanced");

    /** Words that nobody writes with one capital. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(Api|Url|Id|Ims|Ssl|Http|Cxf|Xml|Obj|Jwt|Tls|Arg)\\b");

    private static final Pattern DEFAULT_IN_TEXT = Pattern.compile("By default ([\\w.-]+) in the working directory");

    private static final Map<String, String> UNITS = Map.of(
            "pageSize", "Rows",
            "maxListSize", "Rows",
            "maxEventSize", "Bytes",
            "largeFileThreshold", "bytes",
            "callbackInterval", "Minutes",
            "delay", "Milliseconds");

    private static final ComponentModel MODEL = model();

    private static ComponentModel model() {
        try (InputStream json = OptionTextsTest.class.getResourceAsStream(DESCRIPTION)) {
            return JsonMapper.generateComponentModel(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not those that every component has from Camel. */
    private static Stream<BaseOptionModel> options() {
        Set<String> ours = Stream.of(
                        WorkfrontEndpoint.class,
                        WorkfrontComponent.class,
                        WorkfrontConfiguration.class,
                        WorkfrontConsumerConfiguration.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .map(Field::getName)
                .collect(Collectors.toSet());
        return Stream.concat(MODEL.getEndpointOptions().stream(), MODEL.getComponentOptions().stream())
                .map(BaseOptionModel.class::cast)
                .filter(option -> ours.contains(option.getName()));
    }

    @Test
    void anOptionIsDescribedInSentences() {
        assertThat(options()).allSatisfy(OptionTextsTest::checkDescription);
    }

    private static void checkDescription(BaseOptionModel option) {
        assertThat(option.getDescription())
                .as(option.getName())
                .hasSizeGreaterThan(20)
                .matches("[A-Z].*\\.")
                .doesNotContain("  ", "`", "{@");
    }

    @Test
    void anOptionHasANameThatReadsWell() {
        assertThat(options()).allSatisfy(OptionTextsTest::checkName);
    }

    private static void checkName(BaseOptionModel option) {
        assertThat(option.getDisplayName()).as(option.getName()).isNotBlank().matches("[A-Z][A-Za-z0-9 ]+");
        assertThat(ABBREVIATION.matcher(option.getDisplayName()).find())
                .as(option.getDisplayName())
                .isFalse();
    }

    @Test
    void anOptionIsInAGroup() {
        assertThat(options()).allSatisfy(OptionTextsTest::checkGroup);
    }

    private static void checkGroup(BaseOptionModel option) {
        assertThat(GROUPS).as(option.getName()).contains(option.getGroup().replace(" (advanced)", ""));
    }

    @Test
    void anOptionSaysItsUnit() {
        assertThat(options()).allSatisfy(OptionTextsTest::checkUnit);
    }

    private static void checkUnit(BaseOptionModel option) {
        if (option.getName().matches(".*(Timeout|Delay)|overlap")) {
            assertThat(option.getType()).as(option.getName()).isEqualTo("duration");
        }
        if (UNITS.containsKey(option.getName())) {
            assertThat(option.getDescription()).contains(UNITS.get(option.getName()));
        }
    }

    @Test
    void wordsToChooseFromAreListedAndExplained() {
        assertThat(options()).allSatisfy(OptionTextsTest::checkWords);
    }

    private static void checkWords(BaseOptionModel option) {
        if ("enum".equals(option.getType())) {
            assertThat(option.getEnums()).as(option.getName()).hasSizeGreaterThan(1);
            if (!option.getName().equals("proxyScheme")) {
                assertThat(option.getDescription())
                        .as(option.getName())
                        .contains(option.getEnums().toArray(String[]::new));
            }
        }
    }

    @Test
    void aDefaultIsGivenWhereThereIsOne() {
        assertThat(options()).allSatisfy(OptionTextsTest::checkDefault);
    }

    private static void checkDefault(BaseOptionModel option) {
        Matcher text = DEFAULT_IN_TEXT.matcher(option.getDescription());
        if (text.find()) {
            assertThat(option.getDefaultValue()).as(option.getName()).isEqualTo(text.group(1));
        }
        if (List.of("boolean", "duration").contains(option.getType())) {
            assertThat(option.getDefaultValue()).as(option.getName()).isNotNull();
        }
    }

    @Test
    void whatSoundsLikeASecretIsOne() {
        assertThat(options()).allSatisfy(OptionTextsTest::checkSecret);
    }

    private static void checkSecret(BaseOptionModel option) {
        boolean sounds = option.getName().matches("(?i).*(password|secret|apiKey|privateKey|token|username|clientId)")
                && !option.getName().equals("sessionFromApiKey");
        boolean previous = option.getName().equals("webhookVerifyTokenPrevious");
        assertThat(option.isSecret()).as(option.getName()).isEqualTo(sounds || previous);
    }

    @Test
    void theDelayIsTheOneThatCounts() {
        WorkfrontEndpoint endpoint = new WorkfrontEndpoint("workfront:task/search", null, null);
        Object described = options()
                .filter(option -> option.getName().equals("delay"))
                .map(BaseOptionModel::getDefaultValue)
                .findFirst()
                .orElseThrow();

        assertThat(described.toString()).isEqualTo(String.valueOf(endpoint.getDelay()));
    }
}

package io.github.camelworkfront.kamelets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.camelworkfront.WorkfrontComponent;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What every Kamelet has to have, so that people and editors can do something with it. */
class KameletCatalogTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(?:workfront-parameter:)?(\\?)?([A-Za-z]+)}}");
    private static final Set<String> TYPES = Set.of("string", "integer", "boolean");
    private static final Set<String> SECRETS = Set.of(
            "apiKey", "password", "clientSecret", "refreshToken", "proofPassword", "proofAuthToken", "verifyToken");
    private static final DefaultCamelCatalog CATALOG = catalog();

    /** Parameters that mean the same in each Kamelet that has them are described once. */
    private static final Map<String, JsonNode> SHARED = new LinkedHashMap<>();

    static Stream<String> kamelets() {
        return Stream.of(
                "workfront-changes-source",
                "workfront-events-source",
                "workfront-proof-decisions-source",
                "workfront-create-sink",
                "workfront-update-sink",
                "workfront-upload-sink",
                "workfront-create-proof-sink",
                "workfront-get-action",
                "workfront-search-action",
                "workfront-run-action",
                "workfront-proof-call-action");
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void aKameletSaysWhatItIs(String name) throws Exception {
        JsonNode kamelet = read(name);
        JsonNode annotations = kamelet.at("/metadata/annotations");

        assertThat(kamelet.path("apiVersion").asText()).isEqualTo("camel.apache.org/v1");
        assertThat(kamelet.path("kind").asText()).isEqualTo("Kamelet");
        assertThat(kamelet.at("/metadata/name").asText()).isEqualTo(name);
        assertThat(name).endsWith("-" + type(kamelet));
        assertThat(title(kamelet)).startsWith("Workfront ").endsWith(capitalized(type(kamelet)));
        assertThat(kamelet.at("/spec/definition/description").asText())
                .endsWith(".")
                .hasSizeGreaterThan(40);
        assertThat(annotations.path("camel.apache.org/provider").asText()).isNotEmpty();
        assertThat(annotations.path("camel.apache.org/kamelet.group").asText()).isEqualTo("Workfront");
        assertThat(annotations.path("camel.apache.org/kamelet.namespace").asText())
                .isNotEmpty();
        assertThat(annotations.path("camel.apache.org/kamelet.support.level").asText())
                .isEqualTo("Preview");
        assertThat(annotations.path("camel.apache.org/catalog.version").asText())
                .matches("\\d+\\.\\d+\\.\\d+.*");
        assertIsPicture(annotations.path("camel.apache.org/kamelet.icon").asText());
    }

    private static void assertIsPicture(String icon) throws Exception {
        String prefix = "data:image/svg+xml;base64,";
        assertThat(icon).startsWith(prefix).hasSizeLessThan(2000);
        String svg = new String(Base64.getDecoder().decode(icon.substring(prefix.length())), StandardCharsets.UTF_8);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void itsDependenciesAreOfThisVersion(String name) {
        JsonNode kamelet = read(name);
        String version = kamelet.at("/metadata/annotations")
                .path("camel.apache.org/catalog.version")
                .asText();

        assertThat(kamelet.at("/spec/dependencies"))
                .extracting(JsonNode::asText)
                .contains(
                        "camel:kamelet",
                        "mvn:io.github.camelworkfront:camel-workfront:" + version,
                        "mvn:io.github.camelworkfront:camel-workfront-kamelets:" + version)
                .allMatch(dependency -> dependency.matches("(camel|mvn):[a-z].*"));
        assertThat(kamelet.at("/spec/dependencies").toString().contains("camel:webhook"))
                .isEqualTo(uri(kamelet).startsWith("webhook:"));
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void eachParameterIsDescribed(String name) {
        properties(read(name)).forEach((parameter, property) -> {
            assertThat(parameter).matches("[a-z][A-Za-z]*");
            assertThat(property.path("title").asText()).as(parameter).matches("[A-Z].+");
            assertThat(property.path("description").asText()).as(parameter).matches("[A-Z].{15,}\\.");
            assertThat(TYPES).as(parameter).contains(property.path("type").asText());
            assertThat(property.has("example") || property.has("default") || isCredential(property))
                    .as("an example or a default of " + parameter)
                    .isTrue();
            if (property.has("enum") && property.has("default")) {
                assertThat(property.get("enum")).as(parameter).contains(property.get("default"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void secretsAreMarked(String name) {
        properties(read(name)).forEach((parameter, property) -> {
            boolean secret = SECRETS.contains(parameter);
            assertThat(property.path("format").asText().equals("password"))
                    .as(parameter)
                    .isEqualTo(secret);
            if (secret) {
                assertThat(isCredential(property)).as(parameter).isTrue();
                assertThat(property.has("example")).as(parameter).isFalse();
            }
        });
    }

    private static boolean isCredential(JsonNode property) {
        return property.path("x-descriptors").toString().contains("urn:camel:group:credentials");
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void theSameParameterIsTheSameEverywhere(String name) {
        properties(read(name)).forEach((parameter, property) -> {
            if (!Set.of("object", "objectId", "name", "id").contains(parameter)) {
                assertThat(property).as(parameter).isEqualTo(SHARED.computeIfAbsent(parameter, first -> property));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void theTemplateUsesEachParameterAndNoOther(String name) {
        JsonNode kamelet = read(name);
        Set<String> used = new TreeSet<>();
        Set<String> optional = new HashSet<>();
        Matcher placeholders = PLACEHOLDER.matcher(uri(kamelet));
        while (placeholders.find()) {
            used.add(placeholders.group(2));
            if (placeholders.group(1) != null) {
                optional.add(placeholders.group(2));
            }
        }

        assertThat(used).containsExactlyInAnyOrderElementsOf(properties(kamelet).keySet());
        assertThat(uri(kamelet).replaceAll(PLACEHOLDER.pattern(), "")).doesNotContain("{{", "}}");
        Set<String> always = new HashSet<>(used);
        always.removeAll(optional);
        properties(kamelet)
                .forEach((parameter, property) -> assertThat(always.contains(parameter))
                        .as(parameter + " is always there if it is required or has a default, and only then")
                        .isEqualTo(property.has("default") || required(kamelet).contains(parameter)));
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void itsAddressHasOnlyOptionsThatExist(String name) {
        String filled = filled(read(name));
        String own = filled.startsWith("webhook:") ? withoutWebhook(filled) : filled;

        for (String address : List.of(filled, own)) {
            EndpointValidationResult result = CATALOG.validateEndpointProperties(address);
            assertThat(result.isSuccess())
                    .as(address + "\n" + result.summaryErrorMessage(true))
                    .isTrue();
        }
        assertThat(CATALOG.validateEndpointProperties(own.replace("outputFormat=", "outputFromat="))
                        .isSuccess())
                .as("a misspelt option is found")
                .isFalse();
    }

    /** The address with the examples, defaults and first words of the parameters. */
    private static String filled(JsonNode kamelet) {
        Map<String, JsonNode> properties = properties(kamelet);
        return PLACEHOLDER.matcher(uri(kamelet)).replaceAll(found -> {
            JsonNode property = properties.get(found.group(2));
            String value =
                    property.path("example").asText(property.path("default").asText("x"));
            return Matcher.quoteReplacement(value.isEmpty() ? "x" : value);
        });
    }

    /** The delegate of {@code webhook:} with the options that are its own, among them two whose names sound otherwise. */
    private static String withoutWebhook(String uri) {
        return uri.substring("webhook:".length()).replaceAll("(?<=[?&])webhook(?!VerifyToken)[A-Za-z]+=[^&]*&?", "");
    }

    private static String uri(JsonNode kamelet) {
        JsonNode from = kamelet.at("/spec/template/from");
        return from.path("uri").asText().equals("kamelet:source")
                ? from.at("/steps/0/to/uri").asText()
                : from.path("uri").asText();
    }

    private static List<String> required(JsonNode kamelet) {
        List<String> names = new ArrayList<>();
        kamelet.at("/spec/definition/required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static Map<String, JsonNode> properties(JsonNode kamelet) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        kamelet.at("/spec/definition/properties")
                .fields()
                .forEachRemaining(e -> properties.put(e.getKey(), e.getValue()));
        return properties;
    }

    private static String type(JsonNode kamelet) {
        return kamelet.at("/metadata/labels")
                .path("camel.apache.org/kamelet.type")
                .asText();
    }

    private static String title(JsonNode kamelet) {
        return kamelet.at("/spec/definition/title").asText();
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static JsonNode read(String name) {
        try (InputStream yaml = KameletCatalogTest.class.getResourceAsStream("/kamelets/" + name + ".kamelet.yaml")) {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DefaultCamelCatalog catalog() {
        DefaultCamelCatalog catalog = new DefaultCamelCatalog();
        try (InputStream json =
                KameletCatalogTest.class.getResourceAsStream("/META-INF/io/github/camelworkfront/workfront.json")) {
            catalog.addComponent(
                    "workfront",
                    WorkfrontComponent.class.getName(),
                    new String(json.readAllBytes(), StandardCharsets.UTF_8));
            return catalog;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

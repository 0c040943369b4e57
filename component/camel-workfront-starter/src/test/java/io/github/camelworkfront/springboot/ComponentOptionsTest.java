package io.github.camelworkfront.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The options of the starter are those of the component. When the component's have changed, {@code -Dstarter=update} writes
 * both files anew.
 */
class ComponentOptionsTest {

    private static final Path CLASS =
            Path.of("src/main/java/io/github/camelworkfront/springboot/WorkfrontComponentConfiguration.java");
    private static final Path METADATA =
            Path.of("src/main/resources/META-INF/additional-spring-configuration-metadata.json");
    private static final String HOW =
            "The options of the component have changed. This writes %s anew, and spotless:apply formats it: "
                    + "./mvnw -pl component/camel-workfront-starter -am test -Dtest=ComponentOptionsTest -Dstarter=update "
                    + "-Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    void theClassHasEachOptionAsTheComponentDescribesIt() throws IOException {
        assertUpToDate(CLASS, new ConfigurationSource(ComponentOption.all()).text());
    }

    @Test
    void theMetadataHaveEachDefaultAndValueAsTheComponentDescribesThem() throws IOException {
        assertUpToDate(METADATA, new AdditionalMetadata(ComponentOption.all()).text());
    }

    @Test
    void editorsAreToldOfEachOptionWithItsTypeDefaultAndDescription() throws IOException {
        Map<String, JsonNode> properties = metadata();

        for (ComponentOption option : ComponentOption.all()) {
            JsonNode property = properties.get("camel.component.workfront." + option.dashed());
            assertThat(property).as(option.name()).isNotNull();
            assertThat(property.path("description").asText()).isEqualTo(option.description());
            assertThat(property.path("type").asText()).endsWith("." + option.propertyType());
            assertThat(property.path("defaultValue").asText(null))
                    .isEqualTo(option.defaultValue() == null ? null : String.valueOf(option.propertyDefault()));
        }
    }

    private static Map<String, JsonNode> metadata() throws IOException {
        Map<String, JsonNode> properties = new HashMap<>();
        for (JsonNode property :
                read("/META-INF/spring-configuration-metadata.json").required("properties")) {
            properties.put(property.required("name").asText(), property);
        }
        return properties;
    }

    private static JsonNode read(String resource) throws IOException {
        // Several jars have a file of this name; the one of this module stands beside its classes.
        Path classes = Path.of("target/classes");
        try (InputStream json = Files.newInputStream(classes.resolve(resource.substring(1)))) {
            return new ObjectMapper().readTree(json);
        }
    }

    /** The formatter of the project has the last word on spaces and line breaks. */
    private static void assertUpToDate(Path file, String expected) throws IOException {
        if ("update".equals(System.getProperty("starter"))) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).as(HOW.formatted(file.getFileName())).isEqualToIgnoringWhitespace(expected);
    }
}

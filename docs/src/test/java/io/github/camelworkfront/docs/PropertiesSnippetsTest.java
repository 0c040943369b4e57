package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.camel.catalog.ConfigurationPropertiesValidationResult;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.util.StringHelper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every setting that a page shows for {@code application.properties} is one that Camel, the component or a Kamelet has. */
class PropertiesSnippetsTest {
    private static final String KAMELET = "camel.kamelet.";
    private static final DefaultCamelCatalog CATALOG = AddressCheck.catalog();

    @TestFactory
    Stream<DynamicTest> onThePages() {
        return Manual.tests(snippet -> snippet.isWrittenIn("properties"), PropertiesSnippetsTest::problems);
    }

    @Test
    void theyAreMany() {
        assertThat(onThePages().count()).isGreaterThan(20);
    }

    @Test
    void slipsAreFound() {
        assertThat(problems("camel.component.workfront.apikeys = x")).hasSize(1);
        assertThat(problems("camel.main.routesIncludePatern = x")).hasSize(1);
        assertThat(problems("camel.managment.enabled = true")).hasSize(1);
        assertThat(problems("camel.component.workfront.max-retries = many")).hasSize(1);
        assertThat(problems("camel.kamelet.workfront-search-action.apikeys = x"))
                .hasSize(1);
    }

    private static List<String> problems(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("camel."))
                .sorted()
                .map(name -> problem(name, properties.getProperty(name)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> problem(String name, String value) {
        if (name.startsWith(KAMELET)) {
            return ofKamelet(name.substring(KAMELET.length()));
        }
        // Spring's placeholders as Camel's, which the catalogue knows to be open.
        String line = StringHelper.dashToCamelCase(name) + "=" + value.replaceAll("\\$\\{.*}", "{{later}}");
        ConfigurationPropertiesValidationResult answer = CATALOG.validateConfigurationProperty(line);
        return answer.isAccepted() ? problem(line, answer) : ofMain(name);
    }

    private static Optional<String> problem(String line, ConfigurationPropertiesValidationResult answer) {
        return answer.isSuccess() ? Optional.empty() : Optional.of(line + ": " + answer.summaryErrorMessage(false));
    }

    /** Servers and vaults: the catalogue lists their settings and does not check them. */
    private static Optional<String> ofMain(String name) {
        return CATALOG.mainModel().getOptions().stream()
                        .anyMatch(option -> option.getName().equals(StringHelper.dashToCamelCase(name)))
                ? Optional.empty()
                : Optional.of(name + ": Camel has no such setting");
    }

    private static Optional<String> ofKamelet(String name) {
        String[] parts = name.split("\\.", 2);
        return KameletFile.find(parts[0])
                        .filter(kamelet -> kamelet.parameters().containsKey(parts[1]))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(KAMELET + name + ": no Kamelet has it");
    }
}

package io.github.camelworkfront.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a Kamelet says of itself.
 *
 * @param name by which routes call it
 * @param type source, sink or action
 * @param definition title, description, required and properties
 */
record KameletFile(String name, String type, Map<String, Object> definition) {
    private static final String SUFFIX = ".kamelet.yaml";
    private static final Path FOLDER =
            Manual.root().resolve("component/camel-workfront-kamelets/src/main/resources/kamelets");

    /** The Kamelet of that name, as it is on the classpath. */
    static Optional<KameletFile> find(String name) {
        try (InputStream yaml = KameletFile.class.getResourceAsStream("/kamelets/" + name + SUFFIX)) {
            return yaml == null ? Optional.empty() : Optional.of(read(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of ours, by name. */
    static List<KameletFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .sorted()
                    .map(file -> find(file.substring(0, file.length() - SUFFIX.length()))
                            .orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KameletFile read(InputStream yaml) {
        Map<String, Object> file = map(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
        Map<String, Object> metadata = map(file.get("metadata"));
        return new KameletFile(
                (String) metadata.get("name"),
                (String) map(metadata.get("labels")).get("camel.apache.org/kamelet.type"),
                map(map(file.get("spec")).get("definition")));
    }

    String title() {
        return (String) definition.get("title");
    }

    String description() {
        return (String) definition.get("description");
    }

    /** What each parameter says of itself: title, description, type, enum, default, example. */
    Map<String, Map<String, Object>> parameters() {
        return map(definition.get("properties"));
    }

    boolean isRequired(String parameter) {
        return definition.get("required") instanceof List<?> names && names.contains(parameter);
    }

    /** The parser gives what stands in the file; another shape of it fails in the cast of whoever reads it. */
    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> map(Object node) {
        return (Map<String, T>) node;
    }
}

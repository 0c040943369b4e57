package io.github.camelworkfront.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.codegen.metadata.Catalogue;
import io.github.camelworkfront.codegen.metadata.Metadata;
import io.github.camelworkfront.codegen.metadata.SavedMetadata;
import io.github.camelworkfront.codegen.model.Selection;
import io.github.camelworkfront.codegen.render.SourceFile;
import io.github.camelworkfront.codegen.render.Style;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Projects, tasks and users with two custom forms, compared with the files in {@code src/test/golden}. After a change of the generator
 * {@code -Dgolden=update} writes them anew; look at the difference. {@code JacksonTest} compiles the same classes.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/golden");

    static final Selection SELECTION = Selection.ALL
            .withObjects(List.of("PROJ", "TASK", "USER"))
            .withFields(
                    "PROJ",
                    List.of(
                            "name",
                            "status",
                            "priority",
                            "percentComplete",
                            "plannedStartDate",
                            "owner",
                            "tasks",
                            "DE:*"))
            .withFields(
                    "TASK",
                    List.of(
                            "name",
                            "status",
                            "plannedCompletionDate",
                            "lastUpdateDate",
                            "assignedTo",
                            "project",
                            "children",
                            "DE:*"))
            .withFields("USER", List.of("name", "emailAddr", "isActive", "lastLoginDate", "password"));

    static Metadata metadata() {
        return SavedMetadata.read(Path.of("src/test/resources/saved")).over(Catalogue.read());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void areWhatIsGenerated(Style style) throws Exception {
        Path folder = GOLDEN.resolve(style.name().toLowerCase(Locale.ROOT));
        List<SourceFile> files = new Codegen("com.acme.workfront", style).generate(metadata(), SELECTION);
        if ("update".equals(System.getProperty("golden"))) {
            SourceFolder.write(folder, "com.acme.workfront", files);
        }

        for (SourceFile file : files) {
            assertThat(folder.resolve(file.path()))
                    .usingCharset(StandardCharsets.UTF_8)
                    .hasContent(file.text());
        }
        try (var present = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(present).hasSameSizeAs(files);
        }
    }
}

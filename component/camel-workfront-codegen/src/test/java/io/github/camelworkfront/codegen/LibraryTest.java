package io.github.camelworkfront.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.codegen.metadata.Catalogue;
import io.github.camelworkfront.codegen.metadata.Metadata;
import io.github.camelworkfront.codegen.metadata.SavedMetadata;
import io.github.camelworkfront.codegen.model.Selection;
import io.github.camelworkfront.codegen.render.SourceFile;
import io.github.camelworkfront.codegen.render.Style;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as the manual shows it. */
class LibraryTest {

    @Test
    void writesSources(@TempDir Path folder) {
        Path saved = Path.of("src/test/resources/saved/forms.json");
        // tag::use[]
        Metadata metadata = SavedMetadata.read(saved).over(Catalogue.read());
        List<SourceFile> sources = new Codegen("com.acme.workfront", Style.RECORDS)
                .generate(metadata, Selection.ALL.withObjects(List.of("TASK", "USER")));
        SourceFolder.write(folder, "com.acme.workfront", sources);
        // end::use[]

        assertThat(folder.resolve("com/acme/workfront/Task.java")).content().contains("record ProductionForm(");
        assertThat(folder.resolve("com/acme/workfront/User.java")).exists();
    }

    @Test
    void saysThatTheMachineLacksLettersOfAName(@TempDir Path folder) {
        // No file system has it, so that any machine stands for one without umlauts.
        List<SourceFile> sources = List.of(new SourceFile("com/acme/Gr\0.java", ""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceFolder.write(folder, "com.acme", sources))
                .withMessageContaining("LC_ALL=C.UTF-8");
    }
}

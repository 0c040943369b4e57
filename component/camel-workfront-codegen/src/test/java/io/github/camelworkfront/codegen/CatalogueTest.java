package io.github.camelworkfront.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.codegen.metadata.Catalogue;
import io.github.camelworkfront.codegen.model.Selection;
import io.github.camelworkfront.codegen.render.SourceFile;
import io.github.camelworkfront.codegen.render.Style;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without any tenant, from what the component knows by itself. */
class CatalogueTest {

    /** All 286 at the full size: the compiler needs a while for their 60,000 lines. */
    @ParameterizedTest
    @EnumSource(Style.class)
    void objectsOfTheCatalogueCompile(Style style) {
        List<String> objects = Scale.isFull() ? List.of() : List.of("approval", "APPROVAL", "RECORD");

        List<SourceFile> files =
                new Codegen("com.acme.all", style).generate(Catalogue.read(), Selection.ALL.withObjects(objects));

        assertThat(Compiler.messages(files)).isEmpty();
    }

    @Test
    void everyObjectHasAClassAndNoTwoFilesDifferInCaseAlone() {
        List<SourceFile> files = new Codegen("com.acme", Style.RECORDS).generate(Catalogue.read(), Selection.ALL);

        assertThat(files).hasSizeGreaterThan(Catalogue.read().objects().size());
        assertThat(files.stream().map(file -> file.path().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameCatalogueGivesTheSameBytes() {
        Codegen codegen = new Codegen("com.acme", Style.RECORDS);

        assertThat(codegen.generate(Catalogue.read(), Selection.ALL))
                .isEqualTo(codegen.generate(Catalogue.read(), Selection.ALL));
    }

    @Test
    void aClassKeepsItsNameWhenOthersAreChosenBesideIt() {
        Codegen codegen = new Codegen("com.acme", Style.BEANS);

        assertThat(codegen.generate(Catalogue.read(), Selection.ALL.withObjects(List.of("approval"))))
                .extracting(SourceFile::path)
                .contains("com/acme/ApprovalObject.java");
    }

    @Test
    void refusesObjectsAndFieldsThatNobodyDescribes() {
        Codegen codegen = new Codegen("com.acme", Style.BEANS);

        assertThatThrownBy(() -> codegen.generate(Catalogue.read(), Selection.ALL.withObjects(List.of("PRJO"))))
                .hasMessage("No metadata describe an object PRJO; did you mean PROJ?");
        assertThatThrownBy(() -> codegen.generate(
                        Catalogue.read(), Selection.ALL.withFields("project", List.of("name", "nmae", "DE:*"))))
                .hasMessage("PROJ has no fields [nmae]; did you mean name?");
        assertThatThrownBy(() -> codegen.generate(
                        Catalogue.read(),
                        Selection.ALL.withObjects(List.of("TASK")).withFields("PROJ", List.of("name"))))
                .hasMessage("Fields are chosen for PROJ, which is not among the objects");
    }

    @Test
    void refusesWhatIsNoPackage() {
        assertThatThrownBy(() -> new Codegen("com.acme.class", Style.BEANS))
                .hasMessageContaining("\"com.acme.class\" is no name of a package");
    }
}

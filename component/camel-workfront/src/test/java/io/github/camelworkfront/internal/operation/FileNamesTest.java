package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileNamesTest {

    @Property
    void aPlainNameIsOneFileOfAFolder(@ForAll String name) {
        String plain = FileNames.plain(name, "fallback");

        assertThat(plain)
                .isNotBlank()
                .doesNotContainPattern("[\\p{Cntrl}/\\\\:*?\"<>|]")
                .doesNotStartWith("..");
        assertThat(plain.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    }

    @Property
    void theLastPartOfAPathHasNoFolderAndNoControlCharacter(@ForAll String path) {
        String last = FileNames.last(path);

        if (last != null) {
            assertThat(last)
                    .isNotBlank()
                    .doesNotContainPattern("[\\p{Cntrl}/\\\\]")
                    .isNotIn(".", "..");
        }
    }

    @Example
    void aLongNameKeepsItsExtension() {
        assertThat(FileNames.plain("a".repeat(300) + ".pdf", "x")).hasSize(200).endsWith("a.pdf");
    }

    @Example
    void aLongNameIsShortInBytesAndLosesNoHalfCharacters() {
        assertThat(FileNames.plain("資料".repeat(60) + ".pdf", "x")).isEqualTo("資料".repeat(32) + "資.pdf");
        assertThat(FileNames.plain("😀".repeat(60), "x")).isEqualTo("😀".repeat(50));
    }

    @Example
    void aDispositionGivesTheNameInWhicheverForm() {
        assertThat(ContentDisposition.fileName("attachment; filename=\"a \\\"b\\\".txt\""))
                .isEqualTo("a \"b\".txt");
        assertThat(ContentDisposition.fileName("attachment; filename=a.txt; size=3"))
                .isEqualTo("a.txt");
        assertThat(ContentDisposition.fileName("attachment; filename=\"x\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe+1.pdf"))
                .isEqualTo("Größe+1.pdf");
        assertThat(ContentDisposition.fileName("attachment; filename=\"GrÃ¶Ã\u009fe.pdf\""))
                .isEqualTo("Größe.pdf");
        assertThat(ContentDisposition.fileName("attachment; filename*=no-such'x'y; filename=\"a.txt\""))
                .isEqualTo("a.txt");
        assertThat(ContentDisposition.fileName("inline")).isNull();
        assertThat(ContentDisposition.fileName(null)).isNull();
    }

    @Example
    void versionsCountOn() {
        assertThat(Versions.after("v1.0")).isEqualTo("v2.0");
        assertThat(Versions.after("9")).isEqualTo("10");
        assertThat(Versions.after("2.3")).isEqualTo("3.0");
        assertThat(Versions.after("final")).isNull();
        assertThat(Versions.after(null)).isNull();
    }
}

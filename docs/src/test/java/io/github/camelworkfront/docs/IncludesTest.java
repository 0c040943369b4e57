package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludesTest {
    @TempDir
    private Path root;

    @BeforeEach
    void aSourceWithTwoTags() throws IOException {
        Files.writeString(root.resolve("A.java"), """
                class A {
                    // tag::all[]
                    void a() {
                        // tag::body
                        call();
                        // end::body
                    }
                    // end::all[]
                }
                """);
    }

    @Test
    void cutsTheMarkedLinesWithoutIndentationAndInnerMarks() {
        assertThat(TaggedSource.cut(root, SourceTag.parse("A.java#all"))).isEqualTo("void a() {\n    call();\n}\n");
        assertThat(TaggedSource.cut(root, SourceTag.parse("A.java#body"))).isEqualTo("call();\n");
    }

    @Test
    void cutsAWholeFileWithoutItsMarks() {
        assertThat(TaggedSource.cut(root, SourceTag.parse("A.java")))
                .isEqualTo("class A {\n    void a() {\n        call();\n    }\n}\n");
    }

    @Test
    void namesAMissingTagAndAMissingFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaggedSource.cut(root, SourceTag.parse("A.java#bod")))
                .withMessage("No line 'tag::bod' in A.java");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaggedSource.cut(root, SourceTag.parse("B.java#x")))
                .withMessage("No file B.java in the repository");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaggedSource.cut(root, SourceTag.parse("../B.java")))
                .withMessageContaining("../B.java");
    }

    @Test
    void rewritesStaleBlocksAndNothingElse() {
        MarkdownPage page = MarkdownPage.of(root.resolve("page.md"), """
                Before

                <!-- include: A.java#all -->
                ```java
                old
                lines
                ```

                - in a list

                  <!-- include: A.java#body -->
                  ```java
                  ```

                ```java
                stays();
                ```
                """);

        assertThat(IncludedSources.rewrite(page, root)).isEqualTo("""
                Before

                <!-- include: A.java#all -->
                ```java
                void a() {
                    call();
                }
                ```

                - in a list

                  <!-- include: A.java#body -->
                  ```java
                  call();
                  ```

                ```java
                stays();
                ```
                """);
    }

    @Test
    void aPageThatIsUpToDateStaysAsItIs() {
        MarkdownPage page =
                MarkdownPage.of(root.resolve("page.md"), "<!-- include: A.java#body -->\n```java\ncall();\n```\n");

        assertThat(IncludedSources.rewrite(page, root)).isEqualTo(page.text());
    }
}

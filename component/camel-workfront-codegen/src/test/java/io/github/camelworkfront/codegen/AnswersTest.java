package io.github.camelworkfront.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelworkfront.codegen.metadata.MetadataReader;
import io.github.camelworkfront.codegen.metadata.SavedMetadata;
import io.github.camelworkfront.codegen.model.Selection;
import io.github.camelworkfront.codegen.render.SourceFile;
import io.github.camelworkfront.codegen.render.Style;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What members of an answer as the service gives it become. */
class AnswersTest {

    private static String role;
    private static String choice;

    @BeforeAll
    static void generate() {
        var files = new Codegen("com.acme", Style.BEANS)
                .generate(SavedMetadata.read(Path.of("src/test/resources/answers")), Selection.ALL);
        role = text(files, "Role");
        choice = text(files, "RoleDefaultInterface");
    }

    private static String text(Iterable<SourceFile> files, String type) {
        for (SourceFile file : files) {
            if (file.path().equals("com/acme/" + type + ".java")) {
                return file.text();
            }
        }
        throw new AssertionError("no class " + type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # field            | type                  | accessor
            ID                 | String                | getIdField
            id                 | String                | getId
            class              | String                | getClassField
            costPerHour        | BigDecimal            | getCostPerHour
            count              | Integer               | getCount
            total              | Long                  | getTotal
            defaultInterface   | RoleDefaultInterface  | getDefaultInterface
            entryDate          | OffsetDateTime        | getEntryDate
            firstDay           | LocalDate             | getFirstDay
            isActive           | Boolean               | getIsActive
            tags               | List<String>          | getTags
            shape              | Object                | getShape
            customer           | Map<String, Object>   | getCustomer
            role               | Role                  | getRole
            roles              | List<Role>            | getRoles
            DE:Rating          | BigDecimal            | getDeRating
            DE:Since           | OffsetDateTime        | getDeSince
            DE:Boss            | Object                | getDeBoss
            """)
    void haveTheirTypesAndNames(String field, String type, String accessor) {
        assertThat(role)
                .containsPattern(
                        "@JsonProperty\\(\"" + field + "\"\\)(\\s+@[^;]*)?\\s+private " + Pattern.quote(type) + " ");
        assertThat(role).contains("public " + type + " " + accessor + "()");
    }

    @Test
    void choicesOfNumbersAreNumbersAndLabelsThatAreTheSameDiffer() {
        assertThat(choice)
                .contains("DEFAULT(0)", "TEAM_HOME(2)", "DEFAULT_V3(3)", "int code()")
                .contains("Team Home (<code>2</code>)");
    }

    @Test
    void labelsAreTold() {
        assertThat(role)
                .contains(
                        "* Job Role (<code>ROLE</code>) of Workfront.", "* Cost Per Hour (<code>costPerHour</code>).");
    }

    @Test
    void aRecordWithTooManyFieldsIsRefusedWithTheWaysOut() {
        ObjectNode wide =
                new ObjectMapper().createObjectNode().put("objCode", "WIDE").put("name", "Wide");
        for (int i = 0; i < 254; i++) {
            wide.withObject("fields").putObject("field" + i).put("fieldType", "string");
        }
        var metadata = new MetadataReader().read(wide).metadata();

        assertThatThrownBy(() -> new Codegen("com.acme", Style.RECORDS).generate(metadata, Selection.ALL))
                .hasMessage("WIDE has 254 fields, and a record of Java at most 253; choose the fields that you need"
                        + " (<fields>), or the style beans");
        assertThat(new Codegen("com.acme", Style.BEANS).generate(metadata, Selection.ALL))
                .isNotEmpty();
    }
}

package io.github.camelworkfront.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectTypeTest {

    private final ObjectType project = type("PROJ");
    private final ObjectType task = type("TASK");

    @Test
    void aProjectIsDescribedCompletely() {
        assertThat(project.name()).isEqualTo("project");
        assertThat(project.apiName()).isEqualTo("Project");
        assertThat(project.label()).isEqualTo("Project");
        assertThat(project.eventSubscription()).isTrue();
        assertThat(project.defaultFields()).startsWith("ID", "name", "objCode").hasSize(9);
        assertThat(project.fields()).contains("plannedCompletionDate", "percentComplete", "extRefID");
        assertThat(project.references()).contains("owner", "portfolio");
        assertThat(project.collections()).contains("tasks", "hours");
        assertThat(project.shareCoreActions()).containsExactly("VIEW", "LIMITED_EDIT", "EDIT", "DELETE");
        assertThat(project.shareForbiddenActions()).contains("EDIT_FINANCE");
        assertThat(project.copyOptions()).contains("clearProgress").doesNotContain("clearConstraints");
        assertThat(type("CTGY").copyOptions()).isEmpty();
        assertThat(type("CTGY").otherLabels()).containsExactly("Custom Form");
    }

    @Test
    void anActionKnowsItsArgumentsAndItsResult() {
        ActionType bulkMove = task.action("bulkmove").orElseThrow();

        assertThat(bulkMove.name()).isEqualTo("bulkMove");
        assertThat(bulkMove.arguments())
                .containsExactly(
                        new Argument("taskIDs", "string[]"),
                        new Argument("projectID", "string"),
                        new Argument("parentID", "string"),
                        new Argument("options", "string[]"));
        assertThat(bulkMove.parametersInQuery()).isFalse();
        assertThat(task.action("convertToProject").orElseThrow().resultType()).isEqualTo("string");
        assertThat(task.action("move").orElseThrow().resultType()).isNull();
    }

    @Test
    void aNamedQueryKnowsItsArguments() {
        assertThat(task.query("alltasksoniterations").orElseThrow().arguments())
                .containsExactly(new Argument("iterationIDs", "string[]"));
    }

    @ParameterizedTest
    @CsvSource({
        "share, accessorID;accessorObjCode;coreAction;forbiddenActions",
        "unshare, accessorID;accessorObjCode",
        "sharePublic, coreAction",
        "unsharePublic, ''",
    })
    void sharingIsAnActionWithItsArgumentsInTheQueryString(String name, String arguments) {
        ActionType action = project.action(name).orElseThrow();

        assertThat(action.parametersInQuery()).isTrue();
        assertThat(String.join(";", Names.of(action.arguments(), Argument::name)))
                .isEqualTo(arguments);
    }

    @Test
    void replacingIsAnActionWhereTheServiceOffersIt() {
        ActionType replace = type("ROLE").action("replace").orElseThrow();

        assertThat(replace.parametersInQuery()).isTrue();
        assertThat(replace.arguments()).containsExactly(new Argument("replacementID", "string"));
        assertThat(project.action("replace")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get",
                "add",
                "edit",
                "delete",
                "copy",
                "count",
                "search",
                "report",
                "share",
                "unsharePublic",
                "create",
                "update",
                "upsert",
                "metadata",
                "UPSERT",
                "sharepublic"
            })
    void aProjectSupportsTheWordsOfTheServiceAndOfTheUris(String operation) {
        assertThat(project.supports(operation)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"replace", "calculateTimeline", "upload", "", "gets"})
    void whatIsNotAnOperationOfAProjectIsNotSupported(String operation) {
        assertThat(project.supports(operation)).isFalse();
    }

    @Test
    void anObjectOfTheUnsupportedVersionHasUnknownOperations() {
        ObjectType unsupported = ObjectCatalog.bundled().all().stream()
                .filter(ObjectType::unsupportedOnly)
                .findFirst()
                .orElseThrow();

        assertThat(unsupported.operationsKnown()).isFalse();
        assertThat(unsupported.supports("get")).isFalse();
        assertThat(unsupported.supports("metadata")).isTrue();
        assertThat(unsupported.nearestOperation("serch", 1)).containsExactly("search");
    }

    @Test
    void aWordThatIsActionAndQueryIsAmbiguous() {
        ObjectType invented = new ObjectType(
                "X",
                "x",
                "X",
                "X",
                List.of(),
                List.of(),
                false,
                false,
                false,
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Map.of("both", new ActionType("both", List.of(), false, null, false)),
                Map.of("both", new QueryType("both", List.of(), false)),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of());

        assertThat(invented.isAmbiguous("BOTH")).isTrue();
        assertThat(invented.isAmbiguous("other")).isFalse();
    }

    private static ObjectType type(String code) {
        return ObjectCatalog.bundled().find(code).orElseThrow();
    }
}

package io.github.camelworkfront.sandbox.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection.Linked;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection.Referring;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectCatalogTest {

    private final ObjectCatalog catalog = ObjectCatalog.load();

    @Test
    void holdsEveryTypeOnce() {
        assertThat(catalog.all()).hasSize(286).extracting(ObjectType::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "PROJ,PROJ",
        "proj,PROJ",
        "project,PROJ",
        "Project,PROJ",
        "optask,OPTASK",
        "issue,OPTASK",
        "OpTask,OPTASK",
        "report,PTLSEC",
        "docu,DOCU",
        "team,TEAMOB",
        "APPROVAL,APPROVAL",
        "approval,approval",
        "Role,ROLE"
    })
    void findsTypesByAnyWord(String word, String code) {
        assertThat(catalog.find(word)).map(ObjectType::code).contains(code);
    }

    @Test
    void findsNothingForOtherWords() {
        assertThat(catalog.find("journent")).isEmpty();
        assertThat(catalog.find(null)).isEmpty();
    }

    @Test
    void referencesPointAtTypes() {
        ObjectType task = catalog.get("TASK");

        assertThat(task.references())
                .containsEntry("project", "PROJ")
                .containsEntry("assignedTo", "USER")
                .containsEntry("parent", "TASK")
                .containsEntry("team", "TEAMOB")
                .containsEntry("category", "CTGY")
                .containsEntry("rejectionIssue", "OPTASK");
        assertThat(catalog.get("USER").references())
                .containsEntry("homeTeam", "TEAMOB")
                .containsEntry("manager", "USER");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyRelationLeadsToAKnownType(ObjectType type) {
        Set<String> codes =
                Set.copyOf(catalog.all().stream().map(ObjectType::code).toList());

        assertThat(codes).containsAll(type.references().values());
        assertThat(type.collections().values())
                .allSatisfy(collection -> assertThat(collection.target() == null || codes.contains(collection.target()))
                        .isTrue());
    }

    static Collection<ObjectType> types() {
        return ObjectCatalog.load().all();
    }

    @Test
    void collectionsSayHowTheirMembersAreFound() {
        assertThat(catalog.get("PROJ").collections().get("tasks"))
                .isEqualTo(new Referring("TASK", "projectID", Set.of()));
        assertThat(catalog.get("TASK").collections().get("assignments"))
                .isEqualTo(new Referring("ASSGN", "taskID", Set.of()));
        assertThat(catalog.get("USER").collections().get("teams"))
                .isEqualTo(new Linked("TEAMOB", "TEAMMB", "userID", "teamID"));
        assertThat(catalog.get("PROJ").collections()).doesNotContainKey("parameterValues");
    }

    @Test
    void actionsHaveTheirArgumentsAndResult() {
        ActionType move = catalog.get("TASK").actions().get("move");

        assertThat(move.arguments())
                .extracting(Argument::name)
                .containsExactly("ID", "projectID", "parentID", "options");
        assertThat(move.argument("options")).map(Argument::type).contains("string[]");
        assertThat(move.argument("IDs")).isEmpty();
        assertThat(catalog.get("PROJ").actions().get("attachTemplate").resultType())
                .isEqualTo("string");
        assertThat(catalog.get("PROJ").namedQueries()).containsKey("helpDeskQueues");
    }

    @Test
    void fieldsAreDirectOnes() {
        ObjectType project = catalog.get("PROJ");

        assertThat(project.hasField("ownerID")).isTrue();
        assertThat(project.hasField("owner")).isFalse();
        assertThat(project.hasField("tasks")).isFalse();
        assertThat(project.hasField("foo")).isFalse();
        assertThat(project.fields()).noneMatch(field -> field.contains(":"));
    }

    @ParameterizedTest
    @CsvSource({
        "plannedStartDate,DATE_TIME",
        "createdAt,DATE_TIME",
        "isActive,BOOLEAN",
        "canStart,BOOLEAN",
        "percentComplete,NUMBER",
        "workRequired,NUMBER",
        "durationMinutes,NUMBER",
        "hours,NUMBER",
        "taskNumber,NUMBER",
        "phoneNumber,STRING",
        "name,STRING",
        "status,STRING",
        "DE:isActive,STRING",
        "extRefID,STRING",
        "ownerID,REFERENCE",
        "teamIDs,REFERENCE",
        "ID,REFERENCE"
    })
    void kindsOfValuesFollowFromNames(String field, FieldType type) {
        assertThat(FieldType.of(field)).isEqualTo(type);
    }
}

package io.github.camelworkfront.sandbox.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FilterGroupsTest {

    private final World world = new World();

    @BeforeEach
    void tasksWithAssignments() {
        world.add("TASK", "p", "name", "Final", "status", "CUR");
        world.add("TASK", "t1", "name", "Plan A", "status", "CPL", "priority", 1, "projectID", "x");
        world.add("TASK", "t2", "name", "Build", "status", "NEW", "priority", 4, "projectID", "x");
        world.add("TASK", "t3", "name", "Build", "status", "NEW", "priority", 1, "projectID", "y", "parentID", "p");
        world.add("ASSGN", "a1", "taskID", "t1", "assignedToID", "ada", "status", "AA");
        world.add("ASSGN", "a2", "taskID", "t2", "assignedToID", "ada", "status", "DN");
        world.add("ASSGN", "a3", "taskID", "t2", "assignedToID", "bob", "status", "AA");
    }

    @Nested
    class OrGroups {

        @Test
        void groupsAndThePlainSetAreAlternativesWhoseMembersMustAllHold() {
            assertThat(world.search(
                            "TASK",
                            "name=Plan",
                            "name_Mod=contains",
                            "OR:1:status=NEW",
                            "OR:1:priority=4",
                            "OR:2:parent:name=Final"))
                    .containsExactly("t1", "t2", "t3");
        }

        @Test
        void nothingCarriesOverFromThePlainSet() {
            assertThat(world.search("TASK", "projectID=x", "OR:1:status=NEW")).containsExactly("t1", "t2", "t3");
        }

        @Test
        void withoutPlainFiltersOnlyTheGroupsCount() {
            assertThat(world.search("TASK", "OR:1:priority=4", "OR:2:status=CPL", "$$LIMIT=5", "ID_Sort=asc"))
                    .containsExactly("t1", "t2");
        }

        @Test
        void modifiersBelongToTheirGroup() {
            assertThat(world.search("TASK", "OR:1:status=NEW", "OR:1:status_Mod=ne", "OR:2:status=CUR"))
                    .containsExactly("p", "t1");
        }
    }

    @Nested
    class Exists {

        @Test
        void anotherObjectIsFoundByAFieldOfTheOuterOne() {
            assertThat(world.search(
                            "TASK",
                            "EXISTS:1:$$OBJCODE=ASSGN",
                            "EXISTS:1:taskID=FIELD:ID",
                            "EXISTS:1:assignedToID=$$USER.ID",
                            "EXISTS:1:status=DN",
                            "EXISTS:1:status_Mod=notin"))
                    .containsExactly("t1");
        }

        @Test
        void theClauseIsAddedToTheFiltersBesideIt() {
            assertThat(world.search("TASK", "status=NEW", "EXISTS:1:$$OBJCODE=assignment", "EXISTS:1:taskID=FIELD:ID"))
                    .containsExactly("t2");
        }

        @Test
        void existsModTurnsItAround() {
            assertThat(world.search(
                            "TASK",
                            "EXISTS:1:$$OBJCODE=ASSGN",
                            "EXISTS:1:$$EXISTSMOD=NOTEXISTS",
                            "EXISTS:1:taskID=FIELD:ID"))
                    .containsExactly("p", "t3");
        }

        @Test
        void soDoesThePrefix() {
            assertThat(world.search("TASK", "NOTEXISTS:1:$$OBJCODE=ASSGN", "NOTEXISTS:1:taskID=FIELD:ID"))
                    .containsExactly("p", "t3");
        }

        @Test
        void aGroupMayHoldIt() {
            assertThat(world.search(
                            "TASK",
                            "name=Final",
                            "OR:1:EXISTS:a:$$OBJCODE=ASSGN",
                            "OR:1:EXISTS:a:taskID=FIELD:ID",
                            "OR:1:status=NEW"))
                    .containsExactly("p", "t2");
        }

        @Test
        void severalClausesMustAllHold() {
            assertThat(world.search(
                            "TASK",
                            "EXISTS:1:$$OBJCODE=ASSGN",
                            "EXISTS:1:taskID=FIELD:ID",
                            "EXISTS:1:assignedToID=ada",
                            "EXISTS:2:$$OBJCODE=ASSGN",
                            "EXISTS:2:taskID=FIELD:ID",
                            "EXISTS:2:assignedToID=bob"))
                    .containsExactly("t2");
        }

        @Test
        void withoutAnObjectCodeItIsRefused() {
            assertThatThrownBy(() -> world.search("TASK", "EXISTS:1:taskID=FIELD:ID"))
                    .hasMessage("invalid objCode: null");
        }

        @Test
        void anUnknownObjectCodeIsRefused() {
            assertThatThrownBy(() -> world.search("TASK", "EXISTS:1:$$OBJCODE=NOPE", "EXISTS:1:taskID=FIELD:ID"))
                    .hasMessage("Unknown object type: NOPE");
        }

        @Test
        void fieldOutsideOfAClauseMeansTheObjectItself() {
            world.add("TASK", "t9", "name", "NEW", "status", "NEW");

            assertThat(world.search("TASK", "status=FIELD:name")).containsExactly("t9");
        }
    }
}

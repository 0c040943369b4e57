package io.github.camelworkfront.sandbox.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterPathsTest {

    private final World world = new World().customField("Region");

    @BeforeEach
    void aPortfolioWithProjectsAndTasks() {
        world.add("PORT", "port", "name", "Brand");
        world.add("PROJ", "p1", "name", "Launch", "portfolioID", "port", "DE:Region", "EMEA");
        world.add("PROJ", "p2", "name", "Other, and more", "accessRules", List.of(Map.of("accessorID", "bob")));
        world.add("TASK", "t1", "projectID", "p1", "name", "One", "status", "CUR");
        world.add("TASK", "t2", "projectID", "p2", "name", "Two");
        world.add("TASK", "t3", "name", "Three");
        world.add("ASSGN", "a1", "taskID", "t2", "assignedToID", "bob");
        world.add("USER", "bob", "name", "Bob", "username", "bob@example.com");
    }

    @Test
    void referencesAreFollowedToAnyDepth() {
        assertThat(world.search("ASSGN", "task:project:name=Other", "task:project:name_Mod=startswith"))
                .containsExactly("a1");
        assertThat(world.search("TASK", "project:portfolio:name=BRAND", "project:portfolio:name_Mod=cicontains"))
                .containsExactly("t1");
    }

    @Test
    void collectionsMatchByAnyMember() {
        assertThat(world.search("TASK", "assignments:assignedToID=bob")).containsExactly("t2");
        assertThat(world.search("PROJ", "tasks:assignments:assignedTo:name=Bob"))
                .containsExactly("p2");
        assertThat(world.search("PROJ", "accessRules:accessorID=bob")).containsExactly("p2");
    }

    @Test
    void customFieldsAreFieldsBehindAnyPath() {
        assertThat(world.search("PROJ", "DE:Region=EMEA")).containsExactly("p1");
        assertThat(world.search("TASK", "project:DE:Region=EMEA")).containsExactly("t1");
        assertThat(world.search("PROJ", "DE:Region:ID=EMEA")).isEmpty();
    }

    @Test
    void aMissingReferenceMatchesNothingUnlessTheJoinAllowsNull() {
        assertThat(world.search("TASK", "project:name=Launch", "project:name_Mod=ne"))
                .containsExactly("t2");
        assertThat(world.search("TASK", "project:name=Launch", "project:name_Mod=ne", "project_Join=allowingnull"))
                .containsExactly("t2", "t3");
    }

    @Test
    void aCommaListIsAListForIdFieldsOnly() {
        assertThat(world.search("TASK", "projectID=p1,p2")).containsExactly("t1", "t2");
        assertThat(world.search("TASK", "ID=t3, t1")).containsExactly("t1", "t3");
        assertThat(world.search("TASK", "name=One,Two")).isEmpty();
        assertThat(world.search("PROJ", "name=Other, and more")).containsExactly("p2");
    }

    @Test
    void objectsAreFoundByTheIdsOfOtherSystems() {
        world.add("TASK", "t9", "extRefID", "A,1");
        world.add("TASK", "t8", "extRefID", 7);

        assertThat(world.search("TASK", "extRefID=A,1", "extRefID=7")).containsExactly("t8", "t9");
        assertThat(world.search("TASK", "extRefID=A,1", "ID=t8", "ID_Mod=gt")).containsExactly("t9");
        assertThat(world.search("TASK", "extRefID=A")).isEmpty();
    }

    @Test
    void filtersJsonIsMergedAndReachesReservedNames() {
        assertThat(world.search("USER", "filters={\"username\":\"bob@example.com\",\"username_Mod\":\"eq\"}"))
                .containsExactly("bob");
        assertThat(world.search("TASK", "projectID=p1", "filters={\"status\":[\"CUR\",\"NEW\"]}"))
                .containsExactly("t1");
        assertThatThrownBy(() -> world.search("TASK", "filters={status:")).hasMessage("JSON parsing error");
    }

    @Test
    void reservedNamesAreNoFilters() {
        assertThat(world.search(
                        "USER",
                        "username=x",
                        "password=x",
                        "apiKey=k",
                        "sessionID=s",
                        "method=GET",
                        "fields=name",
                        "action=x",
                        "map=true",
                        "jsonp=f",
                        "$$FIRST=0"))
                .containsExactly("bob");
    }

    @Test
    void unknownFieldsAreRefusedInTheRecordedWords() {
        for (String name : List.of("isTemplate", "project:nope", "nope:name", "Name", "DE:Nope", "id")) {
            assertThatThrownBy(() -> world.search("TASK", name + "=x"))
                    .hasMessage("Invalid Parameter: Search Parameter value \"" + name + "\"")
                    .extracting("status")
                    .isEqualTo(422);
        }
    }
}

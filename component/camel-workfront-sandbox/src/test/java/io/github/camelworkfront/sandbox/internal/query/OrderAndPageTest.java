package io.github.camelworkfront.sandbox.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderAndPageTest {

    private final World world = new World();

    @BeforeEach
    void fourTasks() {
        world.add("PROJ", "p1", "name", "Zoo");
        world.add("PROJ", "p2", "name", "Ape");
        world.add("TASK", "t1", "name", "b", "priority", 10, "projectID", "p1");
        world.add("TASK", "t2", "name", "a", "priority", 9, "projectID", "p2");
        world.add("TASK", "t3", "name", "B", "priority", 9);
        world.add("TASK", "t4", "name", "A");
    }

    @Test
    void withoutASortResultsComeInTheOrderOfIds() {
        assertThat(world.search("TASK")).containsExactly("t1", "t2", "t3", "t4");
    }

    @Test
    void numbersSortAsNumbersWithNullsLast() {
        assertThat(world.search("TASK", "priority_Sort=asc")).containsExactly("t2", "t3", "t1", "t4");
        assertThat(world.search("TASK", "priority_Sort=desc")).containsExactly("t4", "t1", "t2", "t3");
    }

    @Test
    void textSortsWithOrWithoutCase() {
        assertThat(world.search("TASK", "name_Sort=asc")).containsExactly("t4", "t3", "t2", "t1");
        assertThat(world.search("TASK", "name_Sort=ciasc")).containsExactly("t2", "t4", "t1", "t3");
        assertThat(world.search("TASK", "name_Sort=cidesc")).containsExactly("t1", "t3", "t2", "t4");
    }

    @Test
    void prioritiesOrderTheKeysWhateverTheOrderOfTheParameters() {
        assertThat(world.search("TASK", "ID_2_Sort=desc", "priority_1_Sort=asc"))
                .containsExactly("t3", "t2", "t1", "t4");
        assertThat(world.search("TASK", "ID_Sort=desc")).containsExactly("t4", "t3", "t2", "t1");
    }

    @Test
    void pathsCanBeSortedBy() {
        assertThat(world.search("TASK", "project:name_Sort=asc")).containsExactly("t2", "t1", "t3", "t4");
    }

    @Test
    void unknownSortsAreRefused() {
        assertThatThrownBy(() -> world.search("TASK", "nope_Sort=asc"))
                .hasMessage("Invalid Parameter: Search Parameter value \"nope\"");
        assertThatThrownBy(() -> world.search("TASK", "name_Sort=up"))
                .hasMessage("Invalid Parameter: name_Sort value \"up\"");
    }

    @Test
    void firstAndLimitCutAPage() {
        assertThat(world.search("TASK", "$$FIRST=1", "$$LIMIT=2")).containsExactly("t2", "t3");
        assertThat(world.search("TASK", "$$FIRST=9")).isEmpty();
    }

    @Test
    void aPageHasAHundredUnlessAskedOtherwise() {
        IntStream.range(0, 120).forEach(i -> world.add("NOTE", String.format(Locale.ROOT, "n%03d", i)));

        assertThat(world.search("NOTE")).hasSize(100);
        assertThat(world.search("NOTE", "$$LIMIT=2000")).hasSize(120);
    }

    @Test
    void moreThanTwoThousandIsRefusedInTheRecordedWords() {
        assertThatThrownBy(() -> world.search("TASK", "$$LIMIT=2001"))
                .hasMessage("The requested limit 2001 is greater than the maximum allowed limit of 2000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$LIMIT=0", "$$LIMIT=-1", "$$LIMIT=ten", "$$FIRST=-1", "$$FIRST=x"})
    void senselessPagesAreRefused(String parameter) {
        assertThatThrownBy(() -> world.search("TASK", parameter)).hasMessageStartingWith("Invalid Parameter: $$");
    }

    @Test
    void countIgnoresThePage() {
        assertThat(world.query("TASK", "$$LIMIT=1").count()).isEqualTo(4);
        assertThat(world.query("TASK", "priority=9", "$$LIMIT=1").count()).isEqualTo(2);
    }
}

package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IgnoredFieldsTest {

    private final List<String> log = new ArrayList<>();

    @Test
    void aFieldThatAWriteIgnoresIsToldOnce() {
        IgnoredFields fields = new IgnoredFields("OPTASK", "issue/update", log::add);
        fields.tell(Map.of("name", "x"));
        assertThat(log).isEmpty();
        fields.tell(Map.of("projectID", "a"));
        fields.tell(Map.of("projectID", "b"));
        assertThat(log)
                .singleElement()
                .asString()
                .contains("workfront:issue/update", "projectID", "workfront:issue/move");
    }

    @Test
    void eachOfTheDatesOfATaskIsTold() {
        IgnoredFields fields = new IgnoredFields("TASK", "task/update", log::add);
        fields.tell(Map.of("plannedStartDate", "x", "plannedCompletionDate", "y"));
        assertThat(log).hasSize(2).allSatisfy(text -> assertThat(text).contains("constraintDate"));
    }

    @Test
    void otherObjectsHaveNone() {
        new IgnoredFields("PROJ", "proj/update", log::add).tell(Map.of("projectID", "a", "plannedStartDate", "x"));
        new IgnoredFields(null, "odd/update", log::add).tell(Map.of("projectID", "a"));
        assertThat(log).isEmpty();
    }
}

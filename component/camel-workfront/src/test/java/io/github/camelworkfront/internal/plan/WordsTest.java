package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void textIsCutAtCommasAndTrimmed() {
        assertThat(Words.of(" name , owner:name,,DE:Net Budget "))
                .containsExactly("name", "owner:name", "DE:Net Budget");
    }

    @Test
    void membersOfACollectionAndOfAnArrayAreWords() {
        assertThat(Words.of(Arrays.asList("a", null, " ", 5))).containsExactly("a", "5");
        assertThat(Words.of(Set.of("a,b"))).containsExactly("a,b");
        assertThat(Words.of(new Object[] {"a", "b"})).containsExactly("a", "b");
    }

    @Test
    void nothingIsNullAndBlankIsEmpty() {
        assertThat(Words.of(null)).isNull();
        assertThat(Words.of(" ")).isEmpty();
        assertThat(Words.of(List.of())).isEmpty();
    }
}

package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final String ID = "4c78821c0000d6fa8d5e52f07a1d54d0";

    @Test
    void oneIdIsOne() {
        assertThat(Ids.of(ID, "here")).isEqualTo(new Ids(List.of(ID), false));
        assertThat(Ids.of(" " + ID + " ", "here").single("task/get")).isEqualTo(ID);
    }

    @Test
    void textWithCommasACollectionAndAnArrayAreSeveral() {
        Ids expected = new Ids(List.of("a", "b"), true);

        assertThat(Ids.of("a, b,", "here")).isEqualTo(expected);
        assertThat(Ids.of(List.of("a", "b"), "here")).isEqualTo(expected);
        assertThat(Ids.of(new String[] {"a", "b"}, "here")).isEqualTo(expected);
    }

    @Test
    void aCollectionOfOneIsStillAList() {
        assertThat(Ids.of(List.of("a"), "here").many()).isTrue();
        assertThat(Ids.of(List.of(), "here").isEmpty()).isFalse();
    }

    @Test
    void nothingIsNone() {
        assertThat(Ids.of(null, "here")).isSameAs(Ids.NONE);
        assertThat(Ids.of("  ", "here")).isSameAs(Ids.NONE);
        assertThat(Ids.ofBody(null)).isSameAs(Ids.NONE);
        assertThat(Ids.ofBody(Map.of("name", "x"))).isSameAs(Ids.NONE);
        assertThat(Ids.NONE.isEmpty()).isTrue();
        assertThat(Ids.NONE.single("task/get")).isNull();
    }

    @Test
    void anObjectSaysItsOwnId() {
        assertThat(Ids.of(Map.of("ID", ID), "here")).isEqualTo(new Ids(List.of(ID), false));
        assertThat(Ids.ofBody(Map.of("ID", ID, "objCode", "TASK"))).isEqualTo(new Ids(List.of(ID), false));
    }

    @Test
    void aHeaderMayHoldTheObjectsThatASearchFound() {
        List<Object> found = List.of(Map.of("ID", ID, "name", "Draft"), "b");

        assertThat(Ids.of(found, "here")).isEqualTo(new Ids(List.of(ID, "b"), true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.of(List.of(Map.of("name", "Draft")), "the header CamelWorkfrontId"))
                .withMessageContaining("the header CamelWorkfrontId is a Map without ID");
    }

    @Test
    void aBodyMayMixIdsAndObjects() {
        assertThat(Ids.ofBody(List.of(Map.of("ID", "a"), " b ", 3))).isEqualTo(new Ids(List.of("a", "b", "3"), true));
        assertThat(Ids.ofBody("a,b").values()).containsExactly("a", "b");
        assertThat(Ids.ofBody(17).values()).containsExactly("17");
    }

    @Test
    void anObjectWithoutAnIdIsRefusedWithAnExample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.ofBody(List.of(Map.of("name", "x"))))
                .withMessageContaining("an item of the body is a Map without ID")
                .withMessageContaining(ID);
    }

    @Test
    void anItemThatIsNullIsRefusedLikeEveryOtherThatIsNoId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.ofBody(Arrays.asList("a", null)))
                .withMessageContaining("an item of the body is no Workfront id");
    }

    @Test
    void oneIdIsAskedForAndTwoAreTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ids(List.of("a", "b"), true).single("task/copy"))
                .withMessageStartingWith("workfront:task/copy takes one id, but 2 were given");
    }

    @Test
    void compositeAndKeyIdsAreIds() {
        assertThat(Ids.of(ID + "_" + ID, "here").values()).hasSize(1);
        assertThat(Ids.of("CUR:A", "here").values()).containsExactly("CUR:A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$USER", "$$USER.ID", "$$CUSTOMER", "$$AR.ID"})
    void wildcardsAreIdsThatNeverStandInAPath(String wildcard) {
        assertThat(Ids.of(wildcard, "here").values()).containsExactly(wildcard);
        assertThat(Ids.isWildcard(wildcard)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "a/b",
                "a\\b",
                "a b",
                "a?b",
                "a#b",
                "a%2Fb",
                "%2e%2e",
                "$$USER/../x",
                "$USER",
                "a;b",
                "a&b=c",
                "a\nb",
                "$$USER.ID.x",
                "ä",
                "x\u0000y"
            })
    void whatIsMoreThanOneSegmentIsNoId(String hostile) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.of(hostile, "the option id"))
                .withMessageContaining("'" + hostile + "' in the option id is no Workfront id")
                .withMessageContaining("$$USER.ID");
    }

    @Test
    void aLongTextIsNotRepeatedWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.of("x".repeat(201), "here"))
                .withMessageContaining("'" + "x".repeat(60) + "…'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.of("?".repeat(60), "here"))
                .withMessageContaining("'" + "?".repeat(60) + "'");
        assertThat(Ids.of("x".repeat(200), "here").values()).hasSize(1);
    }

    @Property
    void whateverPassesIsExactlyOneSegmentOfAPath(@ForAll("hostile") String text) {
        Ids ids;
        try {
            ids = Ids.of(List.of(text), "here");
        } catch (IllegalArgumentException e) {
            return;
        }
        for (String id : ids.values()) {
            String path = ApiRoot.of("22.0").at("task", id);
            assertThat(path.substring("/attask/api/v22.0/task/".length()))
                    .doesNotContain("/", "?", "#", "\\", "%", ";");
            assertThat(java.net.URI.create(path).normalize().getPath()).isEqualTo(path);
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> parts = Arbitraries.of(
                "..", ".", "/", "\\", "%2e", "%2F", "%", "a", "4c78", "_", ":", "@", "$", "$$USER", ".ID", ";", "?",
                "#", " ", "\n", "\u0000", "ä", "．", "／");
        return parts.array(String[].class).ofMinSize(1).ofMaxSize(5).map(all -> String.join("", all));
    }
}

package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ParamsTest {

    @Property
    void whatIsEncodedComesBackWhenDecoded(@ForAll("texts") String name, @ForAll("texts") String value) {
        Params params = Params.of(name, value).with("second", value);

        assertThat(Decoding.of(params.encoded())).containsExactly(Map.entry(name, value), Map.entry("second", value));
    }

    @Property
    void nothingThatMeansSomethingInAUriIsLeftInAnEncodedText(@ForAll("texts") String value) {
        assertThat(Params.of("n", value).encoded().substring(2)).matches("[A-Za-z0-9%._~:$,/@*!()-]*");
    }

    @Property
    void aSegmentStaysOneAndComesBackWhenDecoded(@ForAll("texts") String value) {
        String segment = Params.segment(value);

        assertThat(segment).matches("[A-Za-z0-9%._~$:@-]*");
        assertThat(Decoding.text(segment)).isEqualTo(value);
    }

    @Test
    void workfrontsOwnNamesStayReadable() {
        assertThat(Params.of("project:name", "a,b").with("$$LIMIT", 5).encoded())
                .isEqualTo("project:name=a,b&$$LIMIT=5");
    }

    @Test
    void lettersAndDigitsAreNeverEncodedAndTheirNeighboursAre() {
        assertThat(Params.segment("azAZ09")).isEqualTo("azAZ09");
        assertThat(Params.segment("`{[;^")).isEqualTo("%60%7B%5B%3B%5E");
    }

    @Test
    void bytesAreEncodedWithTwoUpperCaseDigits() {
        assertThat(Params.of("n", "ä\n+ &=%#").encoded()).isEqualTo("n=%C3%A4%0A%2B%20%26%3D%25%23");
    }

    @Test
    void aCollectionRepeatsTheName() {
        assertThat(Params.of("status", List.of("CUR", "PLN")).encoded()).isEqualTo("status=CUR&status=PLN");
    }

    @Test
    void whatHasNoValueIsLeftOutWhereThatIsAsked() {
        Params params = Params.NONE.withIfSet("a", null).withIfSet("b", "").withIfSet("c", "x");

        assertThat(params.encoded()).isEqualTo("c=x");
        assertThat(Params.NONE.withIfSet("a", null).isEmpty()).isTrue();
    }

    @Test
    void addingLeavesTheOriginalAsItWas() {
        Params one = Params.of("a", 1);

        assertThat(one.and(Params.of("b", 2)).entries()).hasSize(2);
        assertThat(one.entries()).containsExactly(Map.entry("a", "1"));
    }

    @Test
    void equalParametersAreEqual() {
        assertThat(Params.of("a", 1))
                .isEqualTo(Params.of("a", "1"))
                .hasSameHashCodeAs(Params.of("a", "1"))
                .hasToString("a=1")
                .isNotEqualTo(Params.of("a", 2))
                .isNotEqualTo("a=1");
    }

    @Provide
    static Arbitrary<String> texts() {
        // Every code point that there is; half of a surrogate pair alone is none and has no UTF-8.
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .array(int[].class)
                .ofMaxSize(30)
                .map(points -> new String(points, 0, points.length))
                .injectDuplicates(0.1)
                .edgeCases(config -> Arrays.asList("", "&", "=", "%", "+", "a b", "#?/;", "%2F", "\u0000", "💡")
                        .forEach(config::add));
    }
}

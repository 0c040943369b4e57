package io.github.camelworkfront.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObjectSpellingsPropertyTest {

    private static final ObjectCatalog CATALOG = ObjectCatalog.bundled();

    /** A word as typed and the type it belongs to. */
    record Typed(String word, ObjectType type) {}

    @Property
    void anyMixOfCasesFindsTheSameType(@ForAll("wordsInAnyCase") Typed typed) {
        assertThat(CATALOG.find(typed.word())).contains(typed.type());
    }

    @Property
    void anyMixOfCasesFindsTheSameAction(@ForAll("actionsInAnyCase") Typed typed) {
        assertThat(typed.type().action(typed.word()))
                .hasValueSatisfying(action -> assertThat(action.name()).isEqualToIgnoringCase(typed.word()));
    }

    // Each looks at every word of the catalogue, several times over.
    @Property(tries = 200)
    void whateverIsTypedTheSuggestionsAreLowerCaseAndFound(@ForAll("slips") String word, @ForAll Random random) {
        int max = random.nextInt(1, 6);

        assertThat(CATALOG.nearest(word, max)).hasSizeLessThanOrEqualTo(max).allSatisfy(near -> {
            assertThat(near).isLowerCase();
            assertThat(CATALOG.find(near)).isPresent();
        });
    }

    @Property
    void distanceIsSymmetricAndZeroForEqualWordsOnly(@ForAll("shortWords") String a, @ForAll("shortWords") String b) {
        assertThat(NearNames.distance(a, b)).isEqualTo(NearNames.distance(b, a));
        assertThat(NearNames.distance(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(NearNames.distance(a, b)).isLessThanOrEqualTo(Math.max(a.length(), b.length()));
    }

    @Provide
    Arbitrary<Typed> wordsInAnyCase() {
        List<Typed> words = ObjectSpellingsTest.typesWithWordsOfTheirOwn()
                .flatMap(type -> type.pathWords().map(word -> new Typed(word, type)))
                .toList();
        return inAnyCase(words);
    }

    @Provide
    Arbitrary<Typed> actionsInAnyCase() {
        List<Typed> words = CATALOG.all().stream()
                .flatMap(type -> type.actions().keySet().stream().map(action -> new Typed(action, type)))
                .toList();
        return inAnyCase(words);
    }

    @Provide
    Arbitrary<String> slips() {
        Arbitrary<String> names =
                Arbitraries.of(CATALOG.all().stream().map(ObjectType::name).toList());
        Arbitrary<String> slipped = Combinators.combine(
                        names, Arbitraries.integers().between(0, 30), Arbitraries.chars())
                .as((name, position, typed) -> {
                    int at = position % name.length();
                    return name.substring(0, at) + typed + name.substring(at + 1);
                });
        return Arbitraries.oneOf(slipped, Arbitraries.strings().ofMaxLength(20));
    }

    @Provide
    Arbitrary<String> shortWords() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(6);
    }

    private static Arbitrary<Typed> inAnyCase(List<Typed> words) {
        return Combinators.combine(Arbitraries.of(words), Arbitraries.longs())
                .as((typed, upper) -> new Typed(recased(typed.word(), upper), typed.type()));
    }

    private static String recased(String word, long upper) {
        StringBuilder text = new StringBuilder(word);
        for (int i = 0; i < text.length(); i++) {
            boolean toUpper = (upper >>> i & 1) == 1;
            char c = text.charAt(i);
            text.setCharAt(i, toUpper ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return text.toString();
    }
}

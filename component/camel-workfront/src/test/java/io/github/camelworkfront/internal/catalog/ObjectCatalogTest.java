package io.github.camelworkfront.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectCatalogTest {

    private static final ObjectCatalog CATALOG = ObjectCatalog.bundled();

    static Stream<ObjectType> types() {
        return CATALOG.all().stream();
    }

    @Test
    void holdsAllThatIsPublished() {
        assertThat(CATALOG.all()).hasSize(286).extracting(ObjectType::code).doesNotHaveDuplicates();
        assertThat(sum(type -> (int) documentedActions(type).count())).isEqualTo(269);
        assertThat(sum(type -> type.actions().size())).isEqualTo(269 + 4 * 17 + 10);
        assertThat(sum(type -> type.queries().size())).isEqualTo(79);
        assertThat(count(type -> type.supports("copy"))).isEqualTo(21);
        assertThat(count(ObjectType::unsupportedOnly)).isEqualTo(98);
        assertThat(count(ObjectType::secondary)).isEqualTo(97);
    }

    @Test
    void listsTypesInTheOrderOfTheirCodes() {
        assertThat(CATALOG.all())
                .extracting(type -> type.code().toLowerCase(Locale.ROOT))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void isReadOnce() {
        assertThat(ObjectCatalog.bundled()).isSameAs(CATALOG);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyActionAndEveryNamedQueryIsFoundInAnyCase(ObjectType type) {
        assertThat(type.actions())
                .allSatisfy((name, action) -> assertThat(List.of(name, lower(name), upper(name)))
                        .allSatisfy(word -> assertThat(type.action(word)).contains(action)));
        assertThat(type.queries())
                .allSatisfy((name, query) -> assertThat(List.of(name, lower(name), upper(name)))
                        .allSatisfy(word -> assertThat(type.query(word)).contains(query)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void noWordIsBothAnActionAndANamedQuery(ObjectType type) {
        Stream<String> words = Stream.concat(type.actions().keySet().stream(), type.queries().keySet().stream());

        assertThat(words).noneMatch(type::isAmbiguous);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyArgumentIsDocumentedAndFoundInAnyCase(ObjectType type) {
        assertThat(type.actions().values()).allSatisfy(action -> {
            assertThat(action.argumentsKnown()).isTrue();
            assertThat(action.arguments())
                    .allSatisfy(argument ->
                            assertThat(action.argument(upper(argument.name()))).contains(argument));
        });
        assertThat(type.queries().values()).allSatisfy(query -> {
            assertThat(query.argumentsKnown()).isTrue();
            assertThat(query.arguments())
                    .allSatisfy(argument ->
                            assertThat(query.argument(upper(argument.name()))).contains(argument));
        });
    }

    private static Stream<ActionType> documentedActions(ObjectType type) {
        return type.actions().values().stream().filter(Predicate.not(ActionType::parametersInQuery));
    }

    private static int sum(ToIntFunction<ObjectType> number) {
        return types().mapToInt(number).sum();
    }

    private static long count(Predicate<ObjectType> condition) {
        return types().filter(condition).count();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}

package io.github.camelworkfront.sandbox.internal.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of {@code _Mod}: the complete list of Adobe's published constants, with the meanings given there. What is
 * recorded by third parties only ({@code endswith} and the like) is refused.
 */
enum Modifier {
    EQ(Comparisons.any(Operand::matches)),
    CIEQ(Comparisons.any(Operand::matchesIgnoringCase)),
    NE(EQ, true),
    /** Differs, and is not null. */
    NEE(EQ, false),
    CINE(CIEQ, true),

    LT(Comparisons.order(order -> order < 0)),
    LTE(Comparisons.order(order -> order <= 0)),
    GT(Comparisons.order(order -> order > 0)),
    GTE(Comparisons.order(order -> order >= 0)),

    CONTAINS(Comparisons.text(String::contains)),
    CICONTAINS(Comparisons.textIgnoringCase(String::contains)),
    NOTCONTAINS(CONTAINS, true),
    CINOTCONTAINS(CICONTAINS, true),
    CICONTAINSANY(Comparisons.words(Stream::anyMatch)),
    CICONTAINSALL(Comparisons.words(Stream::allMatch)),
    CINOTCONTAINSANY(CICONTAINSANY, true),
    CINOTCONTAINSALL(CICONTAINSALL, true),
    LIKE(Comparisons.text(Patterns::like)),
    CILIKE(Comparisons.textIgnoringCase(Patterns::like)),
    /** Ignores case, as Adobe's constants say. */
    STARTSWITH(Comparisons.textIgnoringCase(String::startsWith)),
    SOUNDEX(Comparisons.text(Patterns::soundsLike)),

    BETWEEN(Comparisons.range(false)),
    CIBETWEEN(Comparisons.range(true)),
    NOTBETWEEN(BETWEEN, true),
    CINOTBETWEEN(CIBETWEEN, true),

    IN(EQ.test),
    CIIN(CIEQ.test),
    NOTIN(EQ, true),
    CINOTIN(CIEQ, true),
    /** Of a custom field with several values: each of these is among them. */
    ALLOF(Comparisons.any(Operand::matches)) {
        @Override
        boolean matches(Object value, Criterion criterion) {
            List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            return criterion.values().stream()
                    .allMatch(wanted -> values.stream().anyMatch(wanted::matches));
        }
    },

    ISNULL(Comparisons.never(), true),
    NOTNULL(ISNULL, false),
    ISBLANK((value, criterion) -> value.toString().isBlank(), true),
    NOTBLANK(ISBLANK, false),

    BITWISEOR(Comparisons.bits((value, mask) -> (value & mask) != 0)),
    BITWISEAND(Comparisons.bits((value, mask) -> (value & mask) == mask)),
    BITWISENAND(BITWISEAND, true),

    /** Of dates: the very moment instead of its day. */
    EXACTTIME(Comparisons.order(order -> order == 0)),
    LENGTH_LT(Comparisons.length((length, wanted) -> length < wanted)),
    LENGTH_EQ(Comparisons.length((length, wanted) -> length == wanted)),
    LENGTH_GT(Comparisons.length((length, wanted) -> length > wanted));

    private static final Map<String, Modifier> BY_WORD =
            Stream.of(values()).collect(Collectors.toMap(Modifier::word, Function.identity()));

    private final BiPredicate<Object, Criterion> test;
    private final boolean negated;
    private final boolean matchesNull;

    Modifier(BiPredicate<Object, Criterion> test) {
        this(test, false);
    }

    Modifier(BiPredicate<Object, Criterion> test, boolean matchesNull) {
        this.test = test;
        this.negated = false;
        this.matchesNull = matchesNull;
    }

    /** The opposite of another modifier, for values that are not null. */
    Modifier(Modifier opposite, boolean matchesNull) {
        this.test = opposite.test;
        this.negated = true;
        this.matchesNull = matchesNull;
    }

    /** @return the modifier of that name, which is case-sensitive */
    static Optional<Modifier> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether this looks at nothing but whether there is a value */
    boolean needsNoValue() {
        return this == ISNULL || this == NOTNULL || this == ISBLANK || this == NOTBLANK;
    }

    /** @return whether {@code _Range} gives the upper end */
    boolean needsRange() {
        return this == BETWEEN || this == CIBETWEEN || this == NOTBETWEEN || this == CINOTBETWEEN;
    }

    /** @return whether this asks for one of the given values exactly */
    boolean isEquality() {
        return this == EQ || this == IN;
    }

    /**
     * @param value a field's value; of a list, one item that fits is enough, and an empty list is no value
     * @param criterion what it is compared with
     */
    boolean matches(Object value, Criterion criterion) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return matchesNull;
        }
        boolean fits = value instanceof List<?> list
                ? list.stream().anyMatch(item -> item != null && test.test(item, criterion))
                : test.test(value, criterion);
        return fits != negated;
    }
}

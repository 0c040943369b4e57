package io.github.camelworkfront.sandbox.internal.query;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The comparisons behind the modifiers. Each is given a value that is neither null nor a list. */
final class Comparisons {

    /** A question about the words of an operand: {@code anyMatch} or {@code allMatch}. */
    interface Quantifier {
        boolean holds(Stream<String> words, Predicate<String> contained);
    }

    /** A comparison of two whole numbers. */
    interface LongComparison {
        boolean holds(long value, long operand);
    }

    private Comparisons() {}

    static BiPredicate<Object, Criterion> never() {
        return (value, criterion) -> false;
    }

    static BiPredicate<Object, Criterion> any(BiPredicate<Operand, Object> comparison) {
        return (value, criterion) -> criterion.values().stream().anyMatch(operand -> comparison.test(operand, value));
    }

    static BiPredicate<Object, Criterion> order(IntPredicate wanted) {
        return any((operand, value) -> {
            Integer order = operand.order(value);
            return order != null && wanted.test(order);
        });
    }

    static BiPredicate<Object, Criterion> text(BiPredicate<String, String> comparison) {
        return any((operand, value) -> comparison.test(value.toString(), operand.text()));
    }

    static BiPredicate<Object, Criterion> textIgnoringCase(BiPredicate<String, String> comparison) {
        return any((operand, value) -> comparison.test(lower(value), lower(operand.text())));
    }

    static BiPredicate<Object, Criterion> words(Quantifier quantifier) {
        return any((operand, value) -> {
            String text = lower(value);
            return quantifier.holds(Stream.of(lower(operand.text()).trim().split("\\s+")), text::contains);
        });
    }

    static BiPredicate<Object, Criterion> range(boolean ignoringCase) {
        return (value, criterion) -> {
            boolean fold = ignoringCase && value instanceof String;
            Object compared = fold ? lower(value) : value;
            Operand lower = criterion.values().get(0);
            Operand upper = criterion.upper();
            Integer fromLower = (fold ? lower.lower() : lower).order(compared);
            Integer fromUpper = (fold ? upper.lower() : upper).orderToEnd(compared);
            return fromLower != null && fromUpper != null && fromLower >= 0 && fromUpper <= 0;
        };
    }

    static BiPredicate<Object, Criterion> bits(LongComparison comparison) {
        return any((operand, value) -> value instanceof Number number
                && operand.number() != null
                && comparison.holds(number.longValue(), operand.number().longValue()));
    }

    static BiPredicate<Object, Criterion> length(LongComparison comparison) {
        return any((operand, value) -> operand.number() != null
                && comparison.holds(value.toString().length(), operand.number().longValue()));
    }

    private static String lower(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }
}

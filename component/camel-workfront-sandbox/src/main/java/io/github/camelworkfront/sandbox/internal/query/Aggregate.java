package io.github.camelworkfront.sandbox.internal.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The functions of {@code _AggFunc}. Deviation and variance are those of a sample, which is a choice; of no values,
 * count and sum are 0 and the others null.
 */
enum Aggregate {
    MAX(values -> values.isEmpty() ? null : Collections.max(values, ValueOrder.CASE_SENSITIVE)),
    MIN(values -> values.isEmpty() ? null : Collections.min(values, ValueOrder.CASE_SENSITIVE)),
    AVG(values -> average(numbers(values))),
    SUM(values -> sum(numbers(values))),
    COUNT(List::size),
    STD(values -> deviation(numbers(values))),
    VAR(values -> variance(numbers(values)));

    private static final String DISTINCT = "d";

    private final Function<List<Object>, Object> function;

    Aggregate(Function<List<Object>, Object> function) {
        this.function = function;
    }

    /** @return the function of that name, over distinct values when it begins with a {@code d} */
    static Optional<Function<List<Object>, Object>> find(String word) {
        return named(word)
                .map(aggregate -> aggregate.function)
                .or(() -> word.startsWith(DISTINCT)
                        ? named(word.substring(DISTINCT.length())).map(Aggregate::distinct)
                        : Optional.empty());
    }

    private static Optional<Aggregate> named(String word) {
        return Stream.of(values())
                .filter(aggregate -> aggregate.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private Function<List<Object>, Object> distinct() {
        return values -> function.apply(values.stream().distinct().toList());
    }

    private static List<BigDecimal> numbers(List<Object> values) {
        return values.stream()
                .filter(Number.class::isInstance)
                .map(Operand::decimal)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal average(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? null
                : plain(sum(numbers).divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64));
    }

    private static BigDecimal variance(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        if (numbers.size() == 1) {
            return BigDecimal.ZERO;
        }
        BigDecimal mean = sum(numbers).divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128);
        BigDecimal squares = sum(numbers.stream()
                .map(number -> number.subtract(mean).pow(2, MathContext.DECIMAL128))
                .toList());
        return plain(squares.divide(BigDecimal.valueOf(numbers.size() - 1L), MathContext.DECIMAL64));
    }

    private static BigDecimal deviation(List<BigDecimal> numbers) {
        BigDecimal variance = variance(numbers);
        return variance == null ? null : plain(variance.sqrt(MathContext.DECIMAL64));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}

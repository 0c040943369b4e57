package io.github.camelworkfront.sandbox.internal.event.filter;

import io.github.camelworkfront.sandbox.internal.value.DateValue;
import io.github.camelworkfront.sandbox.internal.value.WorkfrontDates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a filter compares the value of a field with its own (Adobe, "Event Subscription API"); texts with regard to case. Numbers are compared as
 * numbers and dates as moments, however they are written.
 */
enum Comparison {
    EQ("eq") {
        @Override
        boolean test(Object actual, Object wanted) {
            return same(actual, wanted);
        }
    },
    NE("ne") {
        @Override
        boolean test(Object actual, Object wanted) {
            return !same(actual, wanted);
        }
    },
    GT("gt") {
        @Override
        boolean test(Object actual, Object wanted) {
            OptionalInt order = order(actual, wanted);
            return order.isPresent() && order.getAsInt() > 0;
        }
    },
    GTE("gte") {
        @Override
        boolean test(Object actual, Object wanted) {
            OptionalInt order = order(actual, wanted);
            return order.isPresent() && order.getAsInt() >= 0;
        }
    },
    LT("lt") {
        @Override
        boolean test(Object actual, Object wanted) {
            OptionalInt order = order(actual, wanted);
            return order.isPresent() && order.getAsInt() < 0;
        }
    },
    LTE("lte") {
        @Override
        boolean test(Object actual, Object wanted) {
            OptionalInt order = order(actual, wanted);
            return order.isPresent() && order.getAsInt() <= 0;
        }
    },
    CONTAINS("contains") {
        @Override
        boolean test(Object actual, Object wanted) {
            return holds(actual, wanted);
        }
    },
    NOT_CONTAINS("notContains") {
        @Override
        boolean test(Object actual, Object wanted) {
            return !holds(actual, wanted);
        }
    },
    CONTAINS_ONLY("containsOnly") {
        @Override
        boolean test(Object actual, Object wanted) {
            return actual instanceof List<?> list && new HashSet<>(texts(list)).equals(new HashSet<>(texts(wanted)));
        }
    },
    /** Looks at both states and at no value of the filter's; see {@link EventFilter}. */
    CHANGED("changed") {
        @Override
        boolean test(Object before, Object after) {
            return !same(before, after);
        }
    };

    private final String word;

    Comparison(String word) {
        this.word = word;
    }

    /** Tells whether a value passes. */
    abstract boolean test(Object actual, Object wanted);

    /** Finds a comparison by the word for it; nothing means equality. */
    static Optional<Comparison> of(Object word) {
        return word == null
                ? Optional.of(EQ)
                : Arrays.stream(values())
                        .filter(comparison -> comparison.word.equals(word))
                        .findFirst();
    }

    /** Tests a value, or if the filter's is a map each member of it, of which all have to pass. */
    boolean passes(Object actual, Object wanted) {
        if (!(wanted instanceof Map<?, ?> members)) {
            return test(actual, wanted);
        }
        return actual instanceof Map<?, ?> map
                && !members.isEmpty()
                && members.entrySet().stream()
                        .allMatch(member -> map.containsKey(member.getKey())
                                && passes(map.get(member.getKey()), member.getValue()));
    }

    private static boolean same(Object actual, Object wanted) {
        if (actual == null || wanted == null) {
            return actual == wanted;
        }
        if (actual instanceof List<?> || actual instanceof Map<?, ?>) {
            return actual.equals(wanted);
        }
        OptionalInt order = order(actual, wanted);
        return order.isPresent() && order.getAsInt() == 0;
    }

    private static boolean holds(Object actual, Object wanted) {
        if (actual instanceof List<?> list) {
            return texts(list).containsAll(texts(wanted));
        }
        return actual != null && wanted != null && actual.toString().contains(wanted.toString());
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private static OptionalInt order(Object actual, Object wanted) {
        if (actual == null || wanted == null || actual instanceof List<?> || actual instanceof Map<?, ?>) {
            return OptionalInt.empty();
        }
        if (actual instanceof Number) {
            return number(wanted)
                    .map(number -> OptionalInt.of(new BigDecimal(actual.toString()).compareTo(number)))
                    .orElse(OptionalInt.empty());
        }
        if (actual instanceof Instant instant) {
            return moment(wanted)
                    .map(moment -> OptionalInt.of(instant.compareTo(moment)))
                    .orElse(OptionalInt.empty());
        }
        return OptionalInt.of(actual.toString().compareTo(wanted.toString()));
    }

    private static Optional<BigDecimal> number(Object value) {
        try {
            return Optional.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(Object value) {
        return value instanceof Instant instant
                ? Optional.of(instant)
                : WorkfrontDates.parse(value.toString(), ZoneOffset.UTC).map(DateValue::instant);
    }
}

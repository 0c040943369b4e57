package io.github.camelworkfront.sandbox.internal.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/** The order of field values: of one kind by that kind, of mixed kinds as text, and nulls last. */
final class ValueOrder {

    static final Comparator<Object> CASE_SENSITIVE = Comparator.nullsLast((a, b) -> compare(a, b, true));

    static final Comparator<Object> CASE_INSENSITIVE = Comparator.nullsLast((a, b) -> compare(a, b, false));

    private ValueOrder() {}

    private static int compare(Object a, Object b, boolean caseSensitive) {
        if (a instanceof Number && b instanceof Number) {
            return Operand.decimal(a).compareTo(Operand.decimal(b));
        }
        if (a instanceof Instant left && b instanceof Instant right) {
            return left.compareTo(right);
        }
        return caseSensitive
                ? a.toString().compareTo(b.toString())
                : a.toString().toLowerCase(Locale.ROOT).compareTo(b.toString().toLowerCase(Locale.ROOT));
    }
}

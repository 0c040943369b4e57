package io.github.camelworkfront.sandbox.internal.query;

import java.util.List;

/**
 * What a field is compared with.
 *
 * @param modifier how
 * @param values with what; empty for modifiers that need no value
 * @param upper the upper end of a range, or null
 */
record Criterion(Modifier modifier, List<Operand> values, Operand upper) {

    boolean matches(Object value) {
        return modifier.matches(value, this);
    }
}

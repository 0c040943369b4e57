package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import java.util.List;
import java.util.Optional;

/**
 * A part of a list. {@code StartFrom} counts rows from 0, which is a choice; a page has 100 rows at most, and 0 rows, or no number, means
 * everything that is left.
 *
 * @param first how many rows are left out
 * @param size how many rows there are, 0 for all
 */
record Page(int first, int size) {

    private static final int LIMIT = 100;

    static Page of(ProofCall call) {
        int size = Optional.ofNullable(call.number("ItemsPerPage")).orElse(0);
        int first = Optional.ofNullable(call.number("StartFrom")).orElse(0);
        return new Page(Math.max(0, first), Math.max(0, Math.min(size, LIMIT)));
    }

    <T> List<T> of(List<T> rows) {
        return rows.stream().skip(first).limit(size == 0 ? rows.size() : size).toList();
    }
}

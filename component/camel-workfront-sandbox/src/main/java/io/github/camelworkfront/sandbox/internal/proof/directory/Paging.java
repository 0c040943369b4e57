package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import java.util.List;
import java.util.stream.Stream;

/** Cuts lists. Choices: positions count rows from 0, and a size of 0, or none, means everything. */
final class Paging {

    /** What a page by {@code Offset} alone holds at most: a choice. */
    static final int PAGE = 100;

    private Paging() {}

    /** Cuts by {@code StartFrom} and {@code ItemsPerPage}. */
    static <T> List<T> rows(ProofCall call, Stream<T> all) {
        int size = Arguments.number(call, "ItemsPerPage", 0);
        return cut(all, Arguments.number(call, "StartFrom", 0), size > 0 ? size : Integer.MAX_VALUE);
    }

    /** Cuts by {@code Offset}. */
    static <T> List<T> offset(ProofCall call, Stream<T> all) {
        return cut(all, Arguments.number(call, "Offset", 0), PAGE);
    }

    private static <T> List<T> cut(Stream<T> all, int start, int size) {
        return all.skip(Math.max(0, start)).limit(size).toList();
    }
}

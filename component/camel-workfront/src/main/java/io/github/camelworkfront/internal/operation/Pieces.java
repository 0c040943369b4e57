package io.github.camelworkfront.internal.operation;

import java.util.ArrayList;
import java.util.List;

/** Lists cut into pieces of at most 100, the most the service takes in one request (Adobe, "API basics"). */
final class Pieces {

    static final int SIZE = 100;

    private Pieces() {}

    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            pieces.add(all.subList(from, Math.min(from + SIZE, all.size())));
        }
        return pieces;
    }
}

package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.plan.Ids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /**
     * Ids cut into pieces, each id once. A {@code $$} word is a piece by itself: whether the service reads it among other ids
     * is on no record.
     */
    static List<List<String>> ofIds(Collection<String> ids) {
        Map<Boolean, List<String>> split = ids.stream().distinct().collect(Collectors.partitioningBy(Ids::isWildcard));
        List<List<String>> pieces = new ArrayList<>();
        split.get(true).forEach(word -> pieces.add(List.of(word)));
        pieces.addAll(of(split.get(false)));
        return pieces;
    }
}

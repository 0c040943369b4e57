package io.github.camelworkfront.internal.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds named things by a word that somebody typed: the exact spelling wins over one that differs in case. */
final class Names {

    private Names() {}

    static <T> Optional<T> find(Collection<T> things, Function<T, String> name, String word) {
        return things.stream()
                .filter(thing -> name.apply(thing).equals(word))
                .findFirst()
                .or(() -> things.stream()
                        .filter(thing -> name.apply(thing).equalsIgnoreCase(word))
                        .findFirst());
    }

    static <T> List<String> of(Collection<T> things, Function<T, String> name) {
        return things.stream().map(name).toList();
    }
}

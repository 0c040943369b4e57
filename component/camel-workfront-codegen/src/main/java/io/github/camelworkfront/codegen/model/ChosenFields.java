package io.github.camelworkfront.codegen.model;

import io.github.camelworkfront.codegen.metadata.Suggestion;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Which members of one object are wanted. */
final class ChosenFields {

    private static final Set<String> ALWAYS = Set.of("ID", "objCode");
    private static final String ALL_CUSTOM = "DE:*";

    private final Set<String> names;

    /** @param names null for all */
    ChosenFields(Set<String> names) {
        this.names = names;
    }

    boolean has(String name) {
        return names == null
                || names.contains(name)
                || ALWAYS.contains(name)
                || name.startsWith("DE:") && names.contains(ALL_CUSTOM);
    }

    /** @throws IllegalArgumentException if a wanted name is not among those there are */
    void check(String code, Collection<String> existing) {
        if (names == null) {
            return;
        }
        Set<String> unknown = new TreeSet<>(names);
        unknown.removeAll(existing);
        unknown.removeAll(ALWAYS);
        unknown.remove(ALL_CUSTOM);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(code + " has no fields " + unknown + Suggestion.of(unknown, existing));
        }
    }
}

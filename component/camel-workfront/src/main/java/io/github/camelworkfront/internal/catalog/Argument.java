package io.github.camelworkfront.internal.catalog;

import java.util.Objects;

/**
 * An argument of an action or a named query.
 *
 * @param name the name as the service spells it
 * @param type the type as Workfront's metadata names it, for instance {@code string[]}
 */
public record Argument(String name, String type) {

    public Argument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /** Whether the argument takes several values. */
    public boolean isArray() {
        return kind() == ArgumentKind.ARRAY;
    }

    /** What a value has to be. */
    public ArgumentKind kind() {
        return ArgumentKind.of(type);
    }

    /** What one value of an array has to be; the kind itself where the argument takes one value. */
    public ArgumentKind elementKind() {
        return isArray() ? ArgumentKind.of(type.substring(0, type.length() - 2)) : kind();
    }
}

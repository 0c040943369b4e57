package io.github.camelworkfront.codegen.metadata;

import java.util.Objects;

/**
 * A reference to another object, or a collection of others.
 *
 * @param name as it travels, such as {@code owner}
 * @param label what people see; never null, but it may be empty
 * @param target the object code of the other, such as {@code USER}; empty where it is not known
 * @param readOnly whether Workfront gives it and does not take it
 */
public record LinkDescription(String name, String label, String target, boolean readOnly) {

    public LinkDescription {
        Objects.requireNonNull(name, "name");
        label = Objects.requireNonNullElse(label, "");
        target = Objects.requireNonNullElse(target, "");
    }
}

package io.github.camelworkfront.codegen.model;

import java.util.List;

/**
 * A type of choices to be generated.
 *
 * @param typeName such as {@code ProjectStatus}
 * @param what a few words that say what is chosen, such as {@code status of Project}
 * @param numeric whether the values are whole numbers
 * @param constants the known values, in the order of the service
 */
public record ChoiceModel(String typeName, String what, boolean numeric, List<Constant> constants) {

    /**
     * One known value.
     *
     * @param name such as {@code CURRENT}
     * @param value such as {@code CUR}
     * @param label such as {@code Current}; may be empty
     */
    public record Constant(String name, String value, String label) {}
}

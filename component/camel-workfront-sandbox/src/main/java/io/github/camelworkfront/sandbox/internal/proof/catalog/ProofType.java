package io.github.camelworkfront.sandbox.internal.proof.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An object type, or a type of arrays.
 *
 * @param name its name in the schema
 * @param item the type of the items of an array; empty for an object type
 * @param fields the fields of an object type in the order of the schema; empty for an array
 */
public record ProofType(String name, Optional<String> item, List<ProofField> fields) {

    /** Tells whether this is a type of arrays. */
    public boolean isArray() {
        return item.isPresent();
    }

    /** Finds a field by its name. */
    public Optional<ProofField> field(String field) {
        return fields.stream().filter(f -> f.name().equals(field)).findFirst();
    }
}

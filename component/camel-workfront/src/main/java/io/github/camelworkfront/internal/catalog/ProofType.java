package io.github.camelworkfront.internal.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An object or an array of Workfront Proof, with its fields in the order of the service's description.
 *
 * @param name such as {@code SOAPFileObject}
 * @param item type of an array's items; null for an object
 * @param fields fields of an object; empty for an array
 */
public record ProofType(String name, String item, List<ProofParameter> fields) {

    public ProofType {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    public boolean isArray() {
        return item != null;
    }

    /** The field of exactly this name. */
    public Optional<ProofParameter> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}

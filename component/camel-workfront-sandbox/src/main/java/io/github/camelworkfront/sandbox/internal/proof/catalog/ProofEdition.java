package io.github.camelworkfront.sandbox.internal.proof.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** The operations of one edition of the service, in the order of its WSDL. Immutable. */
public final class ProofEdition {

    private final Map<String, ProofOperation> operations;

    ProofEdition(Map<String, ProofOperation> operations) {
        this.operations = Collections.unmodifiableMap(operations);
    }

    /** Finds an operation by its exact name. */
    public Optional<ProofOperation> find(String name) {
        return Optional.ofNullable(operations.get(name));
    }

    /** Returns all operations. */
    public Collection<ProofOperation> operations() {
        return operations.values();
    }
}

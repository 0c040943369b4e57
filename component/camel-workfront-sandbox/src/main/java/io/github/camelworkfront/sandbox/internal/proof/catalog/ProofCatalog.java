package io.github.camelworkfront.sandbox.internal.proof.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * The operations and types of Workfront Proof: 167 operations as of edition 16_24_0, 90 of them with shorter lists of parameters in the
 * unversioned edition, which is frozen at release 12.1. Immutable.
 */
public final class ProofCatalog {

    private static final ProofCatalog BUNDLED = ProofCatalogReader.read();

    private final ProofEdition latest;
    private final ProofEdition unversioned;
    private final Map<String, ProofType> types;

    ProofCatalog(ProofEdition latest, ProofEdition unversioned, Map<String, ProofType> types) {
        this.latest = latest;
        this.unversioned = unversioned;
        this.types = Collections.unmodifiableMap(types);
    }

    /** Returns the catalogue that comes with the sandbox. */
    public static ProofCatalog load() {
        return BUNDLED;
    }

    /** Returns the operations of edition 16_24_0. */
    public ProofEdition latest() {
        return latest;
    }

    /** Returns the operations of the unversioned edition. */
    public ProofEdition unversioned() {
        return unversioned;
    }

    /** Finds a type by its name; primitive types are not among them. */
    public Optional<ProofType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Returns all types. */
    public Collection<ProofType> types() {
        return types.values();
    }
}

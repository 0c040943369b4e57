package io.github.camelworkfront.sandbox.internal.proof.call;

import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What each operation does; those that are not here are answered by their shape alone. Filled by one thread, then only read. */
public final class ProofHandlers {

    private final Map<String, ProofHandler> handlers = new TreeMap<>();

    /**
     * Adds the behaviour of an operation.
     *
     * @throws IllegalArgumentException if there is no such operation, or it has a behaviour already
     */
    public ProofHandlers with(String operation, ProofHandler handler) {
        if (ProofCatalog.load().latest().find(operation).isEmpty()) {
            throw new IllegalArgumentException("there is no Proof operation '" + operation + "'");
        }
        if (handlers.putIfAbsent(operation, handler) != null) {
            throw new IllegalArgumentException("two handlers for the Proof operation " + operation);
        }
        return this;
    }

    /** Finds the behaviour of an operation. */
    public Optional<ProofHandler> find(String operation) {
        return Optional.ofNullable(handlers.get(operation));
    }

    /** Returns the names of the operations that have a behaviour, in alphabetical order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(handlers.keySet());
    }
}

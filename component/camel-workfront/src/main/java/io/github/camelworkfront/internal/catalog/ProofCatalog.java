package io.github.camelworkfront.internal.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The operations and types of Workfront Proof. Immutable, safe to share. */
public final class ProofCatalog {

    private final Map<String, ProofOperation> operations = new LinkedHashMap<>();
    private final Map<String, ProofType> types = new LinkedHashMap<>();

    ProofCatalog(List<ProofOperation> operations, List<ProofType> types) {
        operations.forEach(o -> this.operations.put(key(o.name()), o));
        types.forEach(t -> this.types.put(t.name(), t));
    }

    /**
     * The catalogue that comes with the component, read at the first call.
     *
     * @throws UncheckedIOException if the component's jar is damaged
     */
    public static ProofCatalog bundled() {
        return Bundled.CATALOG;
    }

    /** The operation of this name, in any case. */
    public Optional<ProofOperation> find(String name) {
        return Optional.ofNullable(operations.get(key(name)));
    }

    /** Names like one that nothing was found for, best first. */
    public List<String> nearest(String name, int max) {
        return NearNames.among(
                name, operations.values().stream().map(ProofOperation::name).toList(), max);
    }

    /** The type of exactly this name; empty for the primitive ones. */
    public Optional<ProofType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** All operations, in the order of the service's description. */
    public Collection<ProofOperation> operations() {
        return List.copyOf(operations.values());
    }

    /** All types that are not primitive. */
    public Collection<ProofType> types() {
        return List.copyOf(types.values());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Loaded by the class loader once, when first asked for. */
    private static final class Bundled {
        static final ProofCatalog CATALOG = load();

        private static ProofCatalog load() {
            try {
                return ProofCatalogReader.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

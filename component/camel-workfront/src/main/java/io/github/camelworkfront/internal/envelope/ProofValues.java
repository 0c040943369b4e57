package io.github.camelworkfront.internal.envelope;

import io.github.camelworkfront.internal.catalog.ProofCatalog;

/** Reads values by the types of the catalogue. */
public final class ProofValues {

    public ProofValues(ProofCatalog catalog) {}

    /** The value of the answer: a LinkedHashMap, a List, a scalar, or null. */
    public Object read(Parsed.Response response, String type) {
        throw new UnsupportedOperationException();
    }
}

package io.github.camelworkfront.internal.catalog;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads the JSON of the Proof catalogue. Of the unversioned service it says how many of the parameters it has, counted
 * from the first, or where that is not enough lists them.
 */
final class ProofCatalogReader {

    private static final String FOLDER = "/io/github/camelworkfront/catalog/";

    private ProofCatalogReader() {}

    static ProofCatalog read() throws IOException {
        List<ProofOperation> operations = read("proof-operations.json", new TypeReference<List<Entry>>() {}).stream()
                .map(Entry::toOperation)
                .toList();
        return new ProofCatalog(operations, read("proof-types.json", new TypeReference<List<ProofType>>() {}));
    }

    private static <T> T read(String file, TypeReference<T> type) throws IOException {
        try (InputStream in = ProofCatalogReader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + file);
            }
            return CatalogJson.MAPPER.readValue(in, type);
        }
    }

    private record Entry(
            String name,
            String group,
            String returns,
            List<ProofParameter> parameters,
            Integer unversioned,
            List<ProofParameter> unversionedParameters,
            String unversionedReturns) {

        ProofOperation toOperation() {
            return new ProofOperation(name, group, new ProofSignature(parameters, returns), older());
        }

        private ProofSignature older() {
            if (unversioned == null && unversionedParameters == null) {
                return null;
            }
            return new ProofSignature(
                    unversionedParameters == null ? parameters.subList(0, unversioned) : unversionedParameters,
                    unversionedReturns == null ? returns : unversionedReturns);
        }
    }
}

package io.github.camelworkfront.sandbox.internal.seed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the JSON files that lie beside this class. */
final class SeedFile {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, false);

    private SeedFile() {}

    static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = SeedFile.class.getResourceAsStream(file)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the seed file " + file, e);
        }
    }
}

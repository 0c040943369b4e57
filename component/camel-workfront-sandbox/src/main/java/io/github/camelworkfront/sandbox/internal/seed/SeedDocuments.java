package io.github.camelworkfront.sandbox.internal.seed;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is in the documents of the demo; kept in memory, as they are small and many share the same text. */
public final class SeedDocuments {

    private static final Map<String, String> CONTENTS = Correspondence.read().documents().stream()
            .collect(Collectors.toUnmodifiableMap(SeedDocuments::handleOf, Correspondence.Paper::content));

    private SeedDocuments() {}

    /**
     * Finds the content of a seeded document.
     *
     * @param handle {@code handle} of the document or its version, may be null
     */
    public static Optional<String> content(String handle) {
        return Optional.ofNullable(handle).map(CONTENTS::get);
    }

    static String handleOf(Correspondence.Paper paper) {
        return SeedIds.of("EWS", paper.name());
    }
}

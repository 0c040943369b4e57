package io.github.camelworkfront.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.catalog.ProofCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The reference pages, made from what the component says of itself. */
final class GeneratedPages {
    private static final String METADATA = "/META-INF/io/github/camelworkfront/workfront.json";

    private GeneratedPages() {}

    /** The text of each page, by its file name. */
    static Map<String, String> all() {
        JsonNode metadata = metadata();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("options.md", OptionsPage.of(metadata));
        pages.put("headers.md", HeadersPage.of(metadata));
        pages.put(
                "operations.md",
                OperationsPage.of(metadata, ObjectCatalog.bundled().all()));
        pages.put("exceptions.md", ExceptionsPage.of());
        pages.put("objects.md", ObjectsPage.of(ObjectCatalog.bundled().all()));
        pages.put("proof-operations.md", ProofOperationsPage.of(ProofCatalog.bundled()));
        pages.put("kamelet-reference.md", KameletsPage.of(KameletFile.all()));
        return pages;
    }

    /** Text for a cell of a table, in which a bar would begin the next one. */
    static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }

    private static JsonNode metadata() {
        try (InputStream json = GeneratedPages.class.getResourceAsStream(METADATA)) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + METADATA, e);
        }
    }
}

package io.github.camelworkfront.sandbox.internal.document;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;

/** Reads {@code multipart/form-data}; large parts go through a temporary file and never lie in memory as a whole. */
public final class Multipart {

    private static final int MAX_MEMORY_BYTES = 64 * 1024;

    /** Takes the content of a part. */
    @FunctionalInterface
    public interface PartReader {

        /** Reads the whole content and returns a handle for it. */
        String read(String fileName, InputStream content) throws IOException;
    }

    private Multipart() {}

    /**
     * Hands a part over.
     *
     * @param name the name of the part
     * @param reader takes its content
     * @return what the reader returned; empty if there is no such part with a file name
     * @throws WorkfrontFault if the body is not a well-formed multipart body
     */
    public static Optional<String> read(HttpCall call, String name, PartReader reader) throws IOException {
        if (!call.mediaType().equals("multipart/form-data")) {
            return Optional.empty();
        }
        try (MultiPartFormData.Parts parts = parts(call)) {
            MultiPart.Part part = parts.getFirst(name);
            if (part == null || part.getFileName() == null) {
                return Optional.empty();
            }
            try (InputStream content = Content.Source.asInputStream(part.getContentSource())) {
                return Optional.of(reader.read(part.getFileName(), content));
            }
        }
    }

    private static MultiPartFormData.Parts parts(HttpCall call) {
        MultiPartConfig config = new MultiPartConfig.Builder()
                .location(Path.of(System.getProperty("java.io.tmpdir")))
                .maxMemoryPartSize(MAX_MEMORY_BYTES)
                .maxPartSize(-1)
                .maxSize(-1)
                .build();
        String type = call.headers().first("Content-Type").orElseThrow();
        try {
            return MultiPartFormData.getParts(Content.Source.from(call.body()), new Attributes.Mapped(), type, config);
        } catch (RuntimeException e) {
            throw WorkfrontFault.invalid("The upload is not a well-formed multipart body: " + e.getMessage());
        }
    }
}

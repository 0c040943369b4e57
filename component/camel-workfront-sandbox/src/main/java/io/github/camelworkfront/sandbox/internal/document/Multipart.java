package io.github.camelworkfront.sandbox.internal.document;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/** Reads {@code multipart/form-data} as it comes in; nothing of it lies in memory as a whole, whatever its length. */
public final class Multipart {

    private static final int BUFFER = 64 * 1024;

    private Multipart() {}

    /**
     * Stores the content of a part.
     *
     * @param name the name of the part
     * @param files where to
     * @return the handle of the file; empty if there is no such part with a file name
     * @throws WorkfrontFault if the body is not a well-formed multipart body
     * @throws IOException if the body ends before it is whole, or cannot be stored
     */
    public static Optional<String> store(HttpCall call, String name, FileStore files) throws IOException {
        return read(call, new FileParts(name::equals, 1, Long.MAX_VALUE, files)).stream()
                .map(ReceivedFile::file)
                .map(files::keep)
                .findFirst();
    }

    /**
     * Stores the content of every part that is a file.
     *
     * @param limit how many bytes a file may have
     * @param files where to
     * @return the files in the order of the body; none if it is no multipart body
     * @throws WorkfrontFault if the body is not a well-formed multipart body
     * @throws IOException if the body ends before it is whole, or cannot be stored
     */
    public static List<ReceivedFile> storeAll(HttpCall call, long limit, FileStore files) throws IOException {
        return read(call, new FileParts(name -> true, Integer.MAX_VALUE, limit, files));
    }

    private static List<ReceivedFile> read(HttpCall call, FileParts listener) throws IOException {
        if (!call.mediaType().equals("multipart/form-data")) {
            return List.of();
        }
        String boundary =
                MultiPart.extractBoundary(call.headers().first("Content-Type").orElseThrow());
        if (boundary == null) {
            throw malformed("the boundary is missing");
        }
        try (FileParts parts = listener) {
            parse(call.body(), new MultiPart.Parser(boundary, parts), parts);
            return parts.received();
        }
    }

    private static void parse(InputStream body, MultiPart.Parser parser, FileParts part) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            if (count > 0) {
                parser.parse(Content.Chunk.from(ByteBuffer.wrap(buffer, 0, count), false));
                check(part);
            }
        }
        parser.parse(Content.Chunk.EOF);
        check(part);
        if (!part.isComplete()) {
            throw malformed("it has no end");
        }
    }

    private static void check(FileParts part) throws IOException {
        Throwable failure = part.failure();
        if (failure instanceof UncheckedIOException disk) {
            throw disk.getCause();
        }
        if (failure != null) {
            throw malformed(failure.getMessage());
        }
    }

    private static WorkfrontFault malformed(String why) {
        return WorkfrontFault.invalid("The upload is not a well-formed multipart body: " + why);
    }
}

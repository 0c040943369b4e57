package io.github.camelworkfront.sandbox.internal.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/** Writes the first file of a certain name out of the parts that a parser finds, and passes over the others. Used by one thread. */
final class FilePart extends MultiPart.AbstractPartsListener implements AutoCloseable {

    private final String wanted;
    private final FileStore files;
    private IncomingFile incoming;
    private StoredFile file;
    private Throwable failure;
    private boolean complete;

    /**
     * @param wanted the name of the part
     * @param files where it goes
     */
    FilePart(String wanted, FileStore files) {
        this.wanted = wanted;
        this.files = files;
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        if (isWanted()) {
            write(chunk.getByteBuffer());
        }
    }

    private boolean isWanted() {
        return file == null && wanted.equals(getName()) && getFileName() != null;
    }

    private void write(ByteBuffer content) {
        try {
            open(getFileName());
            byte[] bytes = new byte[content.remaining()];
            content.get(bytes);
            incoming.write(bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(String fileName) throws IOException {
        if (incoming == null) {
            incoming = files.receive(fileName);
        }
    }

    @Override
    public void onPart(String name, String fileName, HttpFields headers) {
        if (file != null || !wanted.equals(name) || fileName == null) {
            return;
        }
        try {
            open(fileName);
            file = incoming.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onComplete() {
        super.onComplete();
        complete = true;
    }

    @Override
    public void onFailure(Throwable cause) {
        failure = cause;
    }

    /** Tells whether the end of the body was found. */
    boolean isComplete() {
        return complete;
    }

    /** Returns why the body cannot be read on; null if it can. */
    Throwable failure() {
        return failure;
    }

    /** Returns the file, if its part was there and is whole. */
    Optional<StoredFile> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public void close() throws IOException {
        if (incoming != null && !complete) {
            incoming.abort();
        }
    }
}

package io.github.camelworkfront.sandbox.internal.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/** Writes the files out of the parts that a parser finds, and passes over the others. Used by one thread. */
final class FileParts extends MultiPart.AbstractPartsListener implements AutoCloseable {

    private final Predicate<String> wanted;
    private final int most;
    private final long limit;
    private final FileStore files;
    private final List<ReceivedFile> received = new ArrayList<>();
    private IncomingFile incoming;
    private MessageDigest md5;
    private long size;
    private Throwable failure;
    private boolean complete;

    /**
     * @param wanted tells by the name of a part whether its file is kept
     * @param most how many files are kept; further ones are passed over
     * @param limit how many bytes a file may have
     * @param files where they go
     */
    FileParts(Predicate<String> wanted, int most, long limit, FileStore files) {
        this.wanted = wanted;
        this.most = most;
        this.limit = limit;
        this.files = files;
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        if (isWanted(getName(), getFileName())) {
            write(chunk.getByteBuffer());
        }
    }

    private boolean isWanted(String name, String fileName) {
        return received.size() < most && fileName != null && name != null && wanted.test(name);
    }

    private void write(ByteBuffer content) {
        try {
            open(getFileName());
            byte[] bytes = new byte[content.remaining()];
            content.get(bytes);
            size += bytes.length;
            // What is too much is read and counted, not written.
            if (size <= limit) {
                incoming.write(bytes, 0, bytes.length);
                md5.update(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(String fileName) throws IOException {
        if (incoming == null) {
            incoming = files.receive(fileName);
            md5 = Digests.md5();
            size = 0;
        }
    }

    @Override
    public void onPart(String name, String fileName, HttpFields headers) {
        if (!isWanted(name, fileName)) {
            return;
        }
        try {
            open(fileName);
            received.add(finish(fileName));
            incoming = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReceivedFile finish(String fileName) throws IOException {
        if (size > limit) {
            incoming.abort();
            return new ReceivedFile(fileName, null, "");
        }
        return new ReceivedFile(fileName, incoming.finish(), Digests.hex(md5));
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

    /** Returns the files whose parts are whole, in the order of the body. */
    List<ReceivedFile> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() throws IOException {
        if (incoming != null && !complete) {
            incoming.abort();
        }
    }
}

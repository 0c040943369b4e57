package io.github.camelworkfront.sandbox.internal.document;

import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Keeps uploaded content on disk, in a temporary folder that is removed at the end. Thread-safe. */
public final class FileStore implements AutoCloseable {

    private final Map<String, StoredFile> byHandle = new ConcurrentHashMap<>();
    private final Map<String, StoredFile> byVersion = new ConcurrentHashMap<>();
    private Path folder;

    /**
     * Stores a content until it is asked for by its handle.
     *
     * @return the handle
     */
    public String add(String name, InputStream content) throws IOException {
        String handle = Tokens.next();
        Path path = folder().resolve(handle);
        long size = Files.copy(content, path);
        byHandle.put(handle, new StoredFile(name, path, size));
        return handle;
    }

    /** Finds an upload by its handle. */
    public Optional<StoredFile> find(String handle) {
        return Optional.ofNullable(byHandle.get(handle));
    }

    /** Makes an upload the content of a document version. */
    public void attach(String versionId, StoredFile file) {
        byVersion.put(versionId, file);
    }

    /** Finds the content of a document version. */
    public Optional<StoredFile> content(String versionId) {
        return Optional.ofNullable(byVersion.get(versionId));
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("workfront-sandbox");
        }
        return folder;
    }

    @Override
    public synchronized void close() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(FileStore::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
        folder = null;
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + path, e);
        }
    }
}

package io.github.camelworkfront.sandbox.internal.document;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import java.io.IOException;
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
    private final Map<String, String> versionByHandle = new ConcurrentHashMap<>();
    private final Map<String, StoredFile> byVersion = new ConcurrentHashMap<>();
    private final Choices choices;
    private Path folder;

    /**
     * @param choices tells whether content is kept
     */
    public FileStore(Choices choices) {
        this.choices = choices;
    }

    /** Opens a file for what a client sends. */
    IncomingFile receive(String name) throws IOException {
        return choices.is(Choice.FILES, "discarded")
                ? IncomingFile.discarding(name)
                : IncomingFile.onDisk(name, newPath());
    }

    /**
     * Keeps a file until it is asked for by its handle.
     *
     * @return the handle
     */
    public String keep(StoredFile file) {
        String handle = Tokens.next();
        byHandle.put(handle, file);
        return handle;
    }

    /** Finds an upload by its handle. */
    public Optional<StoredFile> find(String handle) {
        return Optional.ofNullable(byHandle.get(handle));
    }

    /** Returns the version that an upload was attached to last, if it was. */
    public Optional<String> version(String handle) {
        return Optional.ofNullable(versionByHandle.get(handle));
    }

    /** Makes an upload the content of a document version. */
    public void attach(String versionId, String handle) {
        byVersion.put(versionId, byHandle.get(handle));
        versionByHandle.put(handle, versionId);
    }

    /** Finds the content of a document version. */
    public Optional<StoredFile> content(String versionId) {
        return Optional.ofNullable(byVersion.get(versionId));
    }

    /** Returns a path in the folder that nothing lies at. */
    synchronized Path newPath() throws IOException {
        if (folder == null) {
            // The process in the name tells what a killed sandbox left from what another one still uses.
            folder = Files.createTempDirectory(
                    "workfront-sandbox-" + ProcessHandle.current().pid() + "-");
        }
        return folder.resolve(Tokens.next());
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

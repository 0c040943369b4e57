package io.github.camelworkfront;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps refresh tokens in a file, which several applications may share: each has an entry of its own. A change is
 * written beside the file and then moved into its place, so that there is a whole file at any time; changes of other
 * processes are kept apart by a lock on {@code FILE.lock}. Where the file system knows owners, only the owner may read
 * the file. Set it as {@code tokenStore} of the component, such as
 * {@code #class:io.github.camelworkfront.FileTokenStore('/var/lib/acme/workfront-tokens')}. Thread-safe.
 */
public final class FileTokenStore implements TokenStore {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    // A lock of a file holds for the whole process and says nothing to its other threads.
    private static final Map<Path, Lock> LOCKS = new ConcurrentHashMap<>();

    private final Path file;

    /** @param file path of the file, which is made with the first token; its directory must be there */
    public FileTokenStore(String file) {
        if (file == null || file.isBlank()) {
            throw new IllegalArgumentException(
                    "A FileTokenStore needs the path of its file, such as /var/lib/acme/workfront-tokens");
        }
        this.file = Path.of(file).toAbsolutePath().normalize();
    }

    /**
     * @throws IOException also where nothing could be saved: whoever exchanges a token for the next one has to know before
     */
    @Override
    public String load(String key) throws IOException {
        Path directory = file.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new FileSystemException(
                    file.toString(), null, "its directory is not there, so nothing could be saved");
        }
        if (!Files.isWritable(directory)) {
            throw new FileSystemException(
                    file.toString(), null, "its directory cannot be written to, so nothing could be saved");
        }
        // Without a lock: the file is replaced as a whole.
        return read().getProperty(key);
    }

    @Override
    public void save(String key, String refreshToken) throws IOException {
        Lock lock = LOCKS.computeIfAbsent(file, f -> new ReentrantLock());
        lock.lock();
        try (FileChannel channel = FileChannel.open(
                        sibling(".lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownerOnly());
                FileLock alone = channel.lock()) {
            Properties tokens = read();
            tokens.setProperty(key, refreshToken);
            replace(tokens);
        } finally {
            lock.unlock();
        }
    }

    private Properties read() throws IOException {
        Properties tokens = new Properties();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            try (InputStream in = Files.newInputStream(file)) {
                tokens.load(in);
            } catch (IllegalArgumentException e) {
                throw new FileSystemException(file.toString(), null, "is no file of tokens");
            }
        }
        return tokens;
    }

    private void replace(Properties tokens) throws IOException {
        Path next = sibling(".new");
        // What a crash left behind.
        Files.deleteIfExists(next);
        try (FileChannel channel = FileChannel.open(
                        next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly());
                OutputStream out = java.nio.channels.Channels.newOutputStream(channel)) {
            tokens.store(out, "Refresh tokens for Workfront; as good as passwords");
            out.flush();
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** From the first moment on: not only after the token has been written. */
    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    /** Two of the same file are the same, so that endpoints with one of their own each share a session. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileTokenStore store && store.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    @Override
    public String toString() {
        return "FileTokenStore[" + file + "]";
    }
}

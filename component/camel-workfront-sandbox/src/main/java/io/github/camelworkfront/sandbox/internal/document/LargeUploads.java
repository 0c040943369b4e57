package io.github.camelworkfront.sandbox.internal.document;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The large files that come in parts. Only the two actions at the beginning and the end are on record (Adobe, OpenAPI file of the
 * service): what lies between is a choice, after the multipart uploads of Amazon S3, whose words the actions use. Thread-safe.
 */
public final class LargeUploads {

    /** The path that parts are put below. */
    public static final String PATH = "/document/part";

    private final Map<String, LargeUpload> byId = new ConcurrentHashMap<>();
    private final FileStore files;

    /**
     * @param files where the files go
     */
    public LargeUploads(FileStore files) {
        this.files = files;
    }

    /**
     * Begins an upload.
     *
     * @param size the length of the whole file in bytes, at least 1
     */
    public LargeUpload begin(long size) throws IOException {
        LargeUpload upload = new LargeUpload(files.newPath(), size);
        byId.put(upload.id(), upload);
        return upload;
    }

    Optional<LargeUpload> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Ends an upload and keeps its file.
     *
     * @param eTags the tags of all parts by their numbers
     * @return the handle of the file; empty if there is no such upload
     * @throws IllegalArgumentException if a part is missing or has another tag
     */
    public Optional<String> complete(String id, String key, String name, Map<String, Object> eTags) {
        return find(id).filter(upload -> upload.key().equals(key)).map(upload -> {
            String handle = files.keep(upload.complete(name, eTags));
            byId.remove(id);
            return handle;
        });
    }
}

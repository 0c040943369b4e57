package io.github.camelworkfront.sandbox.internal.proof.upload;

import io.github.camelworkfront.sandbox.internal.document.StoredFile;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that were uploaded. How long one lives is not on record: here for as long as the account, and it may serve for several proofs.
 * Thread-safe.
 */
public final class ProofUploads {

    /** What the help tells of the web interface: 4 GB a file. */
    public static final long DEFAULT_LIMIT = 4L * 1024 * 1024 * 1024;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HASH_DIGITS = 31;
    /** Where the dot stands in the one hash that the help shows. */
    private static final int DOT = 14;

    private final Map<String, ProofUpload> byHash = new ConcurrentHashMap<>();
    private volatile long limit = DEFAULT_LIMIT;

    /** Returns how many bytes a file may have. */
    public long limit() {
        return limit;
    }

    /** Says how many bytes a file may have. */
    public void limit(long bytes) {
        limit = bytes;
    }

    /** Keeps a file under a new hash. */
    public ProofUpload keep(StoredFile file, String md5) {
        ProofUpload upload = new ProofUpload(newHash(), file, md5);
        byHash.put(upload.hash(), upload);
        return upload;
    }

    /** Finds an upload by its hash. */
    public Optional<ProofUpload> find(String hash) {
        return hash == null ? Optional.empty() : Optional.ofNullable(byHash.get(hash));
    }

    /** A hash looks like {@code ffc50a5fdd43ff.046772a6b09987aa1}. */
    private static String newHash() {
        byte[] bytes = new byte[HASH_DIGITS / 2 + 1];
        RANDOM.nextBytes(bytes);
        String digits = HexFormat.of().formatHex(bytes).substring(0, HASH_DIGITS);
        return digits.substring(0, DOT) + "." + digits.substring(DOT);
    }
}

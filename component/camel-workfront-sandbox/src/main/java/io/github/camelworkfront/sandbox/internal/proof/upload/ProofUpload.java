package io.github.camelworkfront.sandbox.internal.proof.upload;

import io.github.camelworkfront.sandbox.internal.document.StoredFile;

/**
 * An uploaded file.
 *
 * @param hash the word by which a proof is made of it
 * @param file its name and content
 * @param md5 the MD5 of its content, in lower-case hexadecimal digits
 */
public record ProofUpload(String hash, StoredFile file, String md5) {}

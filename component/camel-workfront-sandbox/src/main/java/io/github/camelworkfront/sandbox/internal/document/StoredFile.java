package io.github.camelworkfront.sandbox.internal.document;

import java.nio.file.Path;

/**
 * A file that was uploaded.
 *
 * @param name the name that the client gave it
 * @param path where its content lies
 * @param size its length in bytes
 */
public record StoredFile(String name, Path path, long size) {}

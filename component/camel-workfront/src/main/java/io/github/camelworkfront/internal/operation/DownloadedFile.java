package io.github.camelworkfront.internal.operation;

/**
 * A file that has begun to come in.
 *
 * @param content open
 * @param name    as sent with the file, not to be trusted; null without one
 * @param type    its content type, null without one
 * @param length  bytes, -1 when there is no word of it
 */
record DownloadedFile(FileStream content, String name, String type, long length) {}

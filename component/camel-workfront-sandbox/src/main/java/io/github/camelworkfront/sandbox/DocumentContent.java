package io.github.camelworkfront.sandbox;

/**
 * What was uploaded for a document or a version of it.
 *
 * @param fileName the name that the client gave the file
 * @param size its length in bytes
 * @param sha256 the SHA-256 of its content in hexadecimal digits, lower case
 */
public record DocumentContent(String fileName, long size, String sha256) {}

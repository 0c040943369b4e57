package io.github.camelworkfront.internal.auth;

/**
 * A token service on a host of its own.
 *
 * @param host scheme, host and port
 * @param path from the host's root
 */
public record TokenPlace(String host, String path) {}

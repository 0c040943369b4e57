package io.github.camelworkfront.internal.transport;

import java.io.InputStream;
import java.util.Map;

/**
 * What the service said.
 *
 * @param status      HTTP status
 * @param contentType the Content-Type header, null without one
 * @param headers     all headers, by lower-case name; of several with one name the first
 * @param body        the body as it comes in, empty when there is none; decompressed
 */
public record Answer(int status, String contentType, Map<String, String> headers, InputStream body) {}

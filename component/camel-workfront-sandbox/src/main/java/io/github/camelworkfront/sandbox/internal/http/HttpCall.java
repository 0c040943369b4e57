package io.github.camelworkfront.sandbox.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One HTTP request as it came in.
 *
 * @param number running number of the request, from 1
 * @param method the method of the request line
 * @param baseUrl scheme, host and port that the client used, without a slash at the end
 * @param path the path, still percent-encoded
 * @param rawQuery the query string as sent, or null
 * @param query the parameters of the query string
 * @param headers the header fields
 * @param body the body, to be read once; empty if there is none
 * @param trace what the layers below find out about the request, for the journal
 */
public record HttpCall(
        long number,
        String method,
        String baseUrl,
        String path,
        String rawQuery,
        Parameters query,
        Headers headers,
        InputStream body,
        CallTrace trace) {

    /** Returns the media type of the body without its parameters, in lower case; empty if none was sent. */
    public String mediaType() {
        String type = headers.first("Content-Type").orElse("");
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).trim().toLowerCase(Locale.ROOT);
    }

    /** Returns the host that the client used, without its port. */
    public String host() {
        // A URI parser takes no underscore, which names in container networks have.
        return baseUrl.substring(baseUrl.indexOf("://") + "://".length(), baseUrl.lastIndexOf(':'));
    }

    /** Returns the value of a cookie, if the request carries it. */
    public Optional<String> cookie(String name) {
        return headers.all("Cookie").stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::trim)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /**
     * Reads the rest of the body.
     *
     * @throws IOException if the connection ends before the body does
     */
    public byte[] readBody() throws IOException {
        return body.readAllBytes();
    }

    /**
     * Reads the rest of the body away: a server that answers before it has read the request would look like a reset to a client that still
     * writes.
     *
     * @throws IOException if the connection ends before the body does
     */
    public void skipBody() throws IOException {
        body.transferTo(OutputStream.nullOutputStream());
    }

    /** Returns this request with its body read through another stream. */
    public HttpCall withBody(InputStream other) {
        return new HttpCall(number, method, baseUrl, path, rawQuery, query, headers, other, trace);
    }

    /** Returns the length of the request target in bytes. */
    public int uriLength() {
        return path.length() + (rawQuery == null ? 0 : rawQuery.length() + 1);
    }
}

package io.github.camelworkfront.sandbox.internal.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent back for a request.
 *
 * @param status the HTTP status
 * @param headers header fields, among them the content type
 * @param body writes the body; called once, after the head was decided
 * @param ending how the exchange ends
 */
public record Answer(int status, Map<String, String> headers, Body body, Ending ending) {

    /** Writes a body piece by piece, so that no answer has to be in memory as a whole. */
    @FunctionalInterface
    public interface Body {

        /** Writes the whole body; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** How an exchange ends. */
    public enum Ending {
        /** The whole body is sent. */
        COMPLETE,
        /** Half of the body is sent under the length of the whole, then the connection is closed. */
        TRUNCATED,
        /** Nothing is sent; the connection is reset. */
        RESET
    }

    /** Makes an answer with one content type and no further header. */
    public static Answer of(int status, String contentType, Body body) {
        return new Answer(status, Map.of("Content-Type", contentType), body, Ending.COMPLETE);
    }

    /** Makes an answer of text in UTF-8. */
    public static Answer text(int status, String contentType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(status, contentType, out -> out.write(bytes));
    }

    /** Makes a small page of HTML, as proxies and content delivery networks send them. */
    public static Answer page(int status, String title) {
        // The title may repeat what a client sent, which must not become markup.
        String text = title.replace("&", "&amp;").replace("<", "&lt;");
        return text(
                status,
                "text/html;charset=UTF-8",
                "<!DOCTYPE html>\n<html><head><title>" + text + "</title></head><body><h1>" + text
                        + "</h1></body></html>\n");
    }

    /** Makes an answer without a body. */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), out -> {}, Ending.COMPLETE);
    }

    /** Returns this answer with one more header field. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, ending);
    }

    /** Returns this answer without a header field. */
    public Answer without(String name) {
        Map<String, String> rest = new LinkedHashMap<>(headers);
        rest.remove(name);
        return new Answer(status, rest, body, ending);
    }

    /** Returns this answer with another body; its header fields stay. */
    public Answer withBody(Body other) {
        return new Answer(status, headers, other, ending);
    }

    /** Returns this answer with something that is done after its body was written, or when that failed. */
    public Answer afterBody(Runnable action) {
        Body written = out -> {
            try {
                body.writeTo(out);
            } finally {
                action.run();
            }
        };
        return withBody(written);
    }

    /** Returns this answer with another end of the exchange. */
    public Answer ending(Ending other) {
        return new Answer(status, headers, body, other);
    }
}

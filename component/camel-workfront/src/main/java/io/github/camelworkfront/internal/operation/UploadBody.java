package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.internal.plan.Payload;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.apache.camel.util.MimeTypeHelper;

/**
 * The file that a message holds. Nothing of it is copied: files, bytes and cached streams can be read again, any other
 * stream once.
 *
 * @param name    name of the file by header or body, without folders; null when neither has one
 * @param content the file, with its type
 */
public record UploadBody(String name, Payload content) {

    private static final Pattern TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(\\s*;[^\\p{Cntrl}]*)?");
    private static final String ANY_TYPE = "application/octet-stream";

    /**
     * @param named what to name the file where neither header nor body does; may be null
     * @throws IllegalArgumentException when the body is empty, or no file
     * @throws WorkfrontException when it cannot be read
     */
    public static UploadBody of(Exchange exchange, String named, String label) throws WorkfrontException {
        Message message = exchange.getMessage();
        Object body = message.getBody() instanceof WrappedFile<?> file ? contentOf(file) : message.getBody();
        String name = name(message, body);
        String type = type(message, name == null ? named : name);
        try {
            return new UploadBody(name, content(exchange, body, type, label));
        } catch (IOException e) {
            String what = "the body cannot be read, and nothing was sent: " + e;
            throw new WorkfrontException(WorkfrontFailure.of(0, what, label, null), e);
        }
    }

    /** Of a local file it is the file, of one that was fetched from elsewhere what was fetched. */
    private static Object contentOf(WrappedFile<?> file) {
        return file.getFile() instanceof File local ? local : file.getBody();
    }

    private static String name(Message message, Object body) {
        String header = FileNames.last(message.getHeader(Exchange.FILE_NAME, String.class));
        String only =
                header == null ? FileNames.last(message.getHeader(Exchange.FILE_NAME_ONLY, String.class)) : header;
        if (only != null) {
            return only;
        }
        return body instanceof File file
                ? FileNames.last(file.getName())
                : body instanceof Path path ? FileNames.last(path.toString()) : null;
    }

    private static String type(Message message, String name) {
        String header = message.getHeader(Exchange.CONTENT_TYPE, String.class);
        if (header != null && TYPE.matcher(header.trim()).matches()) {
            return header.trim();
        }
        String known = name == null ? null : MimeTypeHelper.probeMimeType(name);
        return known == null ? ANY_TYPE : known;
    }

    private static Payload content(Exchange exchange, Object body, String type, String label) throws IOException {
        if (body instanceof File file) {
            return file(file.toPath(), type, label);
        }
        if (body instanceof Path path) {
            return file(path, type, label);
        }
        if (body instanceof StreamCache cache && body instanceof InputStream stream) {
            return cached(cache, stream, type, label);
        }
        if (body instanceof byte[] || body instanceof CharSequence) {
            // Camel turns text into bytes by the charset of the exchange, but only if it is a String.
            Object given = body instanceof CharSequence text ? text.toString() : body;
            byte[] bytes = exchange.getContext().getTypeConverter().convertTo(byte[].class, exchange, given);
            return notEmpty(new Payload.Bytes(type, bytes), label);
        }
        return stream(converted(exchange, body, label), type, label);
    }

    private static Payload file(Path path, String type, String label) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("workfront:" + label + ": the body is the path of no file: " + path);
        }
        long size = Files.size(path);
        if (size == 0) {
            throw new IllegalArgumentException(
                    "workfront:" + label + ": the file " + path.getFileName() + " is empty, and nothing was sent");
        }
        return new Payload.Streamed(type, size, true, () -> Files.newInputStream(path));
    }

    private static Payload cached(StreamCache cache, InputStream stream, String type, String label) throws IOException {
        cache.reset();
        // 0 may also mean that the cache does not know.
        if (cache.length() > 0) {
            return new Payload.Streamed(type, cache.length(), true, () -> new CachedInput(cache, stream));
        }
        try (InputStream first = new CachedInput(cache, stream)) {
            refuseEmpty(first.read() < 0, label);
        }
        return new Payload.Streamed(type, -1, true, () -> new CachedInput(cache, stream));
    }

    private static Payload stream(InputStream in, String type, String label) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(in, 1);
        int first = peeked.read();
        refuseEmpty(first < 0, label);
        peeked.unread(first);
        return new Payload.Streamed(type, -1, false, new Once(peeked));
    }

    private static InputStream converted(Exchange exchange, Object body, String label) {
        refuseEmpty(body == null, label);
        InputStream in = body instanceof Map || body instanceof Collection
                ? null
                : exchange.getContext().getTypeConverter().tryConvertTo(InputStream.class, exchange, body);
        if (in == null) {
            throw new IllegalArgumentException(
                    "workfront:" + label
                            + ": the body must be a file, a stream, bytes or text, but is a "
                            + body.getClass().getName()
                            + "; what is to be said of the file goes into the header CamelWorkfrontArguments or arg.NAME options");
        }
        return in;
    }

    private static Payload notEmpty(Payload payload, String label) {
        refuseEmpty(payload.length() == 0, label);
        return payload;
    }

    private static void refuseEmpty(boolean empty, String label) {
        if (empty) {
            throw new IllegalArgumentException(
                    "workfront:" + label + ": the body is empty; put a file, a stream, bytes or text into it");
        }
    }

    /** A stream that gives everything once. */
    private static final class Once implements Payload.Source {
        private InputStream stream;

        Once(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public InputStream open() throws IOException {
            if (stream == null) {
                throw new IOException("the body is a stream that has been read before");
            }
            InputStream once = stream;
            stream = null;
            return once;
        }

        @Override
        public boolean begun() {
            return stream == null;
        }
    }

    /** A cached stream from its beginning, and back there afterwards, for whoever reads the body next. */
    private static final class CachedInput extends java.io.FilterInputStream {
        private final StreamCache cache;

        CachedInput(StreamCache cache, InputStream stream) {
            super(stream);
            this.cache = cache;
            cache.reset();
        }

        @Override
        public void close() {
            cache.reset();
        }
    }
}

package io.github.camelworkfront.internal.consumer.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Reads the body of a request, and no more of it than is allowed, whatever its headers say of its length. */
final class EventBody {

    private static final byte[] NOTHING = {};

    private final int most;

    /** @param most bytes */
    EventBody(int most) {
        this.most = most;
    }

    /**
     * @return null when there is more than allowed
     * @throws IllegalArgumentException for a form, whose body the HTTP server has taken apart: it must not pass for nothing
     */
    byte[] read(Message request) throws IOException {
        if (isForm(request.getHeader(Exchange.CONTENT_TYPE, String.class))) {
            throw new IllegalArgumentException("its Content-Type is that of a form, not of JSON");
        }
        Long announced = announced(request);
        if (announced != null && announced > most) {
            return null;
        }
        try (InputStream in = request.getBody(InputStream.class)) {
            return in == null ? NOTHING : read(in);
        }
    }

    private byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            if (out.size() + (long) read > most) {
                return null;
            }
            out.write(piece, 0, read);
        }
        return out.toByteArray();
    }

    private static boolean isForm(String contentType) {
        String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded");
    }

    private static Long announced(Message request) {
        Object length = request.getHeader(Exchange.CONTENT_LENGTH);
        try {
            return length == null ? null : Long.valueOf(length.toString().trim());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

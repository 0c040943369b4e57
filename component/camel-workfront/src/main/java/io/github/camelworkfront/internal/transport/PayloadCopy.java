package io.github.camelworkfront.internal.transport;

import io.github.camelworkfront.internal.plan.Payload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies a body onto the wire, as many bytes as were announced and not one more or less. */
final class PayloadCopy {

    private static final int BUFFER = 64 * 1024;

    private PayloadCopy() {}

    /** @throws IOException when the body has another length than it said, such as a file that somebody still writes */
    static void of(Payload payload, OutputStream out) throws IOException {
        try (InputStream in = payload.open()) {
            long sent = 0;
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sent += read;
                if (payload.length() >= 0 && sent > payload.length()) {
                    throw changed(payload, "more");
                }
                out.write(buffer, 0, read);
            }
            if (sent < payload.length()) {
                throw changed(payload, "fewer");
            }
        }
    }

    private static IOException changed(Payload payload, String what) {
        return new IOException("the body has " + what + " than the " + payload.length()
                + " bytes that it had before: something changes it while it is sent");
    }
}

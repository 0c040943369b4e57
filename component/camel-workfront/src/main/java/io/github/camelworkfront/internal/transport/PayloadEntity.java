package io.github.camelworkfront.internal.transport;

import io.github.camelworkfront.internal.plan.Payload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** A body that is read while it is sent; it is opened when the connection stands, and never when none does. */
final class PayloadEntity extends AbstractHttpEntity {

    private final Payload payload;

    PayloadEntity(Payload payload) {
        super(ContentType.parse(payload.contentType()), null, payload.length() < 0);
        this.payload = payload;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        PayloadCopy.of(payload, out);
    }

    @Override
    public InputStream getContent() throws IOException {
        return payload.open();
    }

    @Override
    public long getContentLength() {
        return payload.length();
    }

    @Override
    public boolean isRepeatable() {
        return payload.repeatable();
    }

    /** Nothing is taken from the source but by whoever sends it. */
    @Override
    public boolean isStreaming() {
        return !payload.repeatable();
    }

    @Override
    public void close() {
        // What is opened is closed behind the copy.
    }
}

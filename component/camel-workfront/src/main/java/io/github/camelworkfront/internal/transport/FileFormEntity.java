package io.github.camelworkfront.internal.transport;

import io.github.camelworkfront.internal.plan.Payload;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.entity.mime.AbstractContentBody;
import org.apache.hc.client5.http.entity.mime.FormBodyPartBuilder;
import org.apache.hc.client5.http.entity.mime.HttpMultipartMode;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** A form with a file, as browsers send it (RFC 7578, and "multipart/form-data" of the WHATWG's HTML standard). */
final class FileFormEntity extends HttpEntityWrapper {

    private final Payload.FileForm form;

    FileFormEntity(Payload.FileForm form) {
        super(entity(form));
        this.form = form;
    }

    private static HttpEntity entity(Payload.FileForm form) {
        return MultipartEntityBuilder.create()
                // Header fields in UTF-8.
                .setMode(HttpMultipartMode.LEGACY)
                .setCharset(StandardCharsets.UTF_8)
                .setContentType(ContentType.create(form.contentType()))
                // The client's own disposition has a filename* as well, which RFC 7578 forbids (section 4.2).
                .addPart(FormBodyPartBuilder.create(form.part(), new Body(form))
                        .setField("Content-Disposition", disposition(form))
                        .build())
                .build();
    }

    private static String disposition(Payload.FileForm form) {
        return "form-data; name=\"" + form.part() + "\"; filename=\"" + escaped(form.fileName()) + "\"";
    }

    private static String escaped(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    /** Also of known length a form is not repeatable whose file is not: the client goes by the length alone. */
    @Override
    public boolean isRepeatable() {
        return form.repeatable();
    }

    private static final class Body extends AbstractContentBody {

        private final Payload.FileForm form;

        Body(Payload.FileForm form) {
            super(ContentType.parse(form.file().contentType()));
            this.form = form;
        }

        @Override
        public String getFilename() {
            return form.fileName();
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            PayloadCopy.of(form.file(), out);
        }

        @Override
        public long getContentLength() {
            return form.file().length();
        }
    }
}

package io.github.camelworkfront.internal.envelope;

import java.io.IOException;
import java.io.InputStream;

/** Reads answers of the service. */
public final class AnswerXml {

    public AnswerXml(XmlLimits limits) {}

    /**
     * @param charset of the Content-Type; null if it names none
     * @throws IOException when the bytes break off
     */
    public Parsed read(InputStream in, String charset) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The root of a document that need not be an envelope, as a {@link Parsed.Response}; or a refusal. */
    public Parsed element(InputStream in, String charset) throws IOException {
        throw new UnsupportedOperationException();
    }
}

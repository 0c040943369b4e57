package io.github.camelworkfront.internal.envelope;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofSignature;
import java.io.InputStream;
import java.util.Map;

/** Writes calls. */
public final class EnvelopeWriter {

    public EnvelopeWriter(String namespace, ProofCatalog catalog) {}

    /** The call, in UTF-8. */
    public byte[] write(
            ProofOperation operation, ProofSignature signature, Map<String, Object> arguments, String sessionId) {
        throw new UnsupportedOperationException();
    }

    /** The operation element of {@code proof:call}; its {@link XmlNode#name} is the operation. */
    public XmlNode operationElement(InputStream xml) {
        throw new UnsupportedOperationException();
    }

    /** The operation element of {@code proof:call}; its {@link XmlNode#name} is the operation. */
    public XmlNode operationElement(String xml) {
        throw new UnsupportedOperationException();
    }

    /** The envelope around an operation element; sessionId null adds none. */
    public RawCall raw(XmlNode operationElement, String sessionId) {
        throw new UnsupportedOperationException();
    }
}

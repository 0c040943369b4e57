package io.github.camelworkfront.sandbox.internal.proof.soap;

/** The editions of SOAP; a request is answered in its own. */
public enum SoapVersion {
    /** SOAP 1.1. */
    V11(
            "http://schemas.xmlsoap.org/soap/envelope/",
            "http://schemas.xmlsoap.org/soap/encoding/",
            "text/xml; charset=utf-8",
            "SOAP-ENV",
            "SOAP-ENC"),
    /** SOAP 1.2. */
    V12(
            "http://www.w3.org/2003/05/soap-envelope",
            "http://www.w3.org/2003/05/soap-encoding",
            "application/soap+xml; charset=utf-8",
            "env",
            "enc");

    private final String envelope;
    private final String encoding;
    private final String contentType;
    private final String envelopePrefix;
    private final String encodingPrefix;

    SoapVersion(String envelope, String encoding, String contentType, String envelopePrefix, String encodingPrefix) {
        this.envelope = envelope;
        this.encoding = encoding;
        this.contentType = contentType;
        this.envelopePrefix = envelopePrefix;
        this.encodingPrefix = encodingPrefix;
    }

    /** Returns the namespace of the envelope. */
    public String envelope() {
        return envelope;
    }

    /** Returns the namespace of SOAP encoding. */
    public String encoding() {
        return encoding;
    }

    /** Returns the content type of an answer. */
    public String contentType() {
        return contentType;
    }

    /** Returns the prefix that PHP gives the envelope. */
    public String envelopePrefix() {
        return envelopePrefix;
    }

    /** Returns the prefix that PHP gives SOAP encoding. */
    public String encodingPrefix() {
        return encodingPrefix;
    }
}

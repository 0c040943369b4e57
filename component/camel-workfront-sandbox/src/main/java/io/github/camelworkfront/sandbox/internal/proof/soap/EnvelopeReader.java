package io.github.camelworkfront.sandbox.internal.proof.soap;

import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Finds the call in the body of a request, the way PHP's SOAP server does. */
public final class EnvelopeReader {

    private EnvelopeReader() {}

    /**
     * Reads a request.
     *
     * @throws ProofFault if its body is no envelope with a call
     * @throws IOException if the connection ends before the body does
     */
    public static SoapRequest read(HttpCall call) throws IOException {
        if (call.mediaType().startsWith("multipart/")) {
            call.skipBody();
            throw ProofFault.badRequest();
        }
        return request(XmlTree.read(content(call)));
    }

    private static InputStream content(HttpCall call) throws IOException {
        boolean zipped = call.headers()
                .first("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        try {
            return zipped ? new GZIPInputStream(call.body()) : call.body();
        } catch (ZipException e) {
            throw ProofFault.badRequest();
        }
    }

    private static SoapRequest request(XmlElement root) {
        SoapVersion version = Arrays.stream(SoapVersion.values())
                .filter(v -> root.name().equals("Envelope") && v.envelope().equals(root.namespace()))
                .findFirst()
                .orElseThrow(ProofFault::badRequest);
        root.child("Header").ifPresent(EnvelopeReader::checkHeader);
        XmlElement body = root.child("Body").orElseThrow(ProofFault::badRequest);
        // Values that the call refers to may stand before it; they have ids, which the call itself hardly ever has.
        XmlElement operation = body.children().stream()
                .filter(element -> element.attribute("id").isEmpty())
                .findFirst()
                .or(() -> body.children().stream().findFirst())
                .orElseThrow(ProofFault::badRequest);
        return new SoapRequest(version, body, operation);
    }

    /** The service understands no headers, so it must refuse those that have to be understood. */
    private static void checkHeader(XmlElement header) {
        boolean must = header.children().stream()
                .anyMatch(entry -> entry.attribute("mustUnderstand")
                        .filter(v -> v.equals("1") || v.equals("true"))
                        .isPresent());
        if (must) {
            throw ProofFault.headerNotUnderstood();
        }
    }
}

package io.github.camelworkfront.internal.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;

/**
 * Tells what an answer of the service is, by the local names of its elements alone, in SOAP 1.1 and 1.2. Safe to share
 * between threads.
 */
public final class AnswerXml {

    private static final String ENVELOPE = "Envelope";

    private final XmlReader reader;

    public AnswerXml(XmlLimits limits) {
        this.reader = new XmlReader(limits);
    }

    AnswerXml(XmlLimits limits, XMLInputFactory parsers) {
        this.reader = new XmlReader(limits, parsers);
    }

    /**
     * Reads an answer whatever its HTTP status; the stream stays open.
     *
     * @param charset of the Content-Type; null if it names none
     * @throws IOException if the stream fails, or ends before the envelope does
     */
    public Parsed read(InputStream in, String charset) throws IOException {
        XmlDocument document = reader.read(in, charset, ENVELOPE);
        return document.isRefused() ? new Parsed.Refused(document.refusal()) : ofEnvelope(document.root());
    }

    private static Parsed ofEnvelope(XmlNode envelope) {
        Optional<XmlNode> body = envelope.child("Body");
        if (body.isEmpty()) {
            return new Parsed.Refused("is a SOAP envelope without a Body");
        }
        List<XmlNode> elements = body.get().children();
        if (elements.isEmpty()) {
            return new Parsed.Refused("is a SOAP envelope with an empty Body");
        }
        Optional<XmlNode> fault = body.get().child("Fault");
        return fault.isPresent() ? FaultXml.read(fault.get()) : new Parsed.Response(wrapper(elements));
    }

    /** Encoded answers may have the nodes that are referred to beside the response, even before it. */
    private static XmlNode wrapper(List<XmlNode> elements) {
        return elements.stream().filter(e -> !e.isReferenced()).findFirst().orElse(elements.get(0));
    }
}

package io.github.camelworkfront.sandbox.internal.proof.soap;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes results and faults into envelopes. */
public final class ResponseWriter {

    private static final String RPC = "http://www.w3.org/2003/05/soap-rpc";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private ResponseWriter() {}

    /**
     * Writes the result of an operation.
     *
     * @throws IllegalArgumentException if it does not fit the type that the operation returns
     */
    public static Answer result(Wire wire, ProofOperation operation, Object value) {
        boolean sharing = wire.choices().is(Choice.PROOF_REFERENCES, "href");
        References references = sharing ? References.in(value) : References.none();
        return answer(200, wire.version(), out -> {
            startEnvelope(out, wire.version());
            writeNamespaces(out, wire);
            startBody(out, wire.version());
            out.writeStartElement(XmlNames.OWN_PREFIX, operation.name() + "Response", wire.namespace());
            String part = wire.choices().get(Choice.PROOF_PART_NAME);
            if (wire.version() == SoapVersion.V12) {
                out.writeStartElement("rpc", "result", RPC);
                out.writeNamespace("rpc", RPC);
                out.writeCharacters(part);
                out.writeEndElement();
            }
            new ValueWriter(out, wire, ProofCatalog.load(), references).write(part, operation.returns(), value);
        });
    }

    private static void writeNamespaces(XMLStreamWriter out, Wire wire) throws XMLStreamException {
        out.writeNamespace(XmlNames.OWN_PREFIX, wire.namespace());
        if (wire.isTyped()) {
            out.writeNamespace("xsd", XmlNames.XSD);
        }
        // A nil may stand in every style.
        if (wire.isTyped() || wire.choices().is(Choice.PROOF_NULLS, "nil")) {
            out.writeNamespace("xsi", XmlNames.XSI);
        }
        if (wire.isTyped()) {
            SoapVersion version = wire.version();
            out.writeNamespace(version.encodingPrefix(), version.encoding());
            if (version == SoapVersion.V11) {
                out.writeAttribute(version.envelopePrefix(), version.envelope(), "encodingStyle", version.encoding());
            }
        }
    }

    /**
     * Writes a fault.
     *
     * @param status the HTTP status, which is 500 unless something went wrong on purpose
     */
    public static Answer fault(int status, SoapVersion version, ProofFault fault) {
        return answer(status, version, out -> {
            startEnvelope(out, version);
            startBody(out, version);
            out.writeStartElement(version.envelopePrefix(), "Fault", version.envelope());
            if (version == SoapVersion.V11) {
                writeText(out, "faultcode", fault.code());
                writeText(out, "faultstring", fault.getMessage());
            } else {
                writeFault12(out, fault);
            }
        });
    }

    /** The codes of SOAP have other names in 1.2; a bare number stays one. */
    private static void writeFault12(XMLStreamWriter out, ProofFault fault) throws XMLStreamException {
        String envelope = SoapVersion.V12.envelope();
        String code = fault.code()
                .replace("SOAP-ENV:Client", "env:Sender")
                .replace("SOAP-ENV:Server", "env:Receiver")
                .replace("SOAP-ENV:", "env:");
        out.writeStartElement("env", "Code", envelope);
        out.writeStartElement("env", "Value", envelope);
        out.writeCharacters(code);
        out.writeEndElement();
        out.writeEndElement();
        out.writeStartElement("env", "Reason", envelope);
        out.writeStartElement("env", "Text", envelope);
        out.writeAttribute("xml:lang", "en");
        out.writeCharacters(fault.getMessage());
        out.writeEndElement();
        out.writeEndElement();
    }

    private static void writeText(XMLStreamWriter out, String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void startEnvelope(XMLStreamWriter out, SoapVersion version) throws XMLStreamException {
        out.writeStartElement(version.envelopePrefix(), "Envelope", version.envelope());
        out.writeNamespace(version.envelopePrefix(), version.envelope());
    }

    private static void startBody(XMLStreamWriter out, SoapVersion version) throws XMLStreamException {
        out.writeStartElement(version.envelopePrefix(), "Body", version.envelope());
    }

    private static Answer answer(int status, SoapVersion version, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            content.writeTo(out);
            // Ends whatever is open as well.
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an answer in memory cannot be written", e);
        }
        byte[] message = bytes.toByteArray();
        return Answer.of(status, version.contentType(), body -> body.write(message))
                .with("Content-Length", Integer.toString(message.length));
    }

    private interface Content {

        void writeTo(XMLStreamWriter out) throws XMLStreamException;
    }
}

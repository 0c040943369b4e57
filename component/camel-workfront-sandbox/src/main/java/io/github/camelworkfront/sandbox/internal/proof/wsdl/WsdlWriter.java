package io.github.camelworkfront.sandbox.internal.proof.wsdl;

import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofParameter;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the WSDL of an edition, RPC in each of the styles. The names of port type, binding, service and port are a choice. */
public final class WsdlWriter {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XmlOut out;
    private final WsdlForm form;

    private WsdlWriter(XmlOut out, WsdlForm form) {
        this.out = out;
        this.form = form;
    }

    /** Returns the WSDL as text. */
    public static String write(WsdlForm form) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new WsdlWriter(new XmlOut(xml), form).definitions();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a WSDL in memory cannot be written", e);
        }
        return text.toString();
    }

    private void definitions() throws XMLStreamException {
        out.element(
                "wsdl:definitions",
                this::content,
                "xmlns:wsdl",
                WsdlNames.WSDL,
                "xmlns:soap",
                WsdlNames.SOAP,
                "xmlns:xsd",
                WsdlNames.XSD,
                "xmlns:SOAP-ENC",
                WsdlNames.ENCODING,
                "xmlns:tns",
                form.namespace(),
                "name",
                "proof",
                "targetNamespace",
                form.namespace());
    }

    private void content() throws XMLStreamException {
        out.element("wsdl:types", () -> new SchemaWriter(out, form).write());
        for (ProofOperation operation : form.edition().operations()) {
            out.element("wsdl:message", () -> parts(operation), "name", operation.name() + "Request");
            out.element(
                    "wsdl:message",
                    () -> part(form.partName(), operation.returns()),
                    "name",
                    operation.name() + "Response");
        }
        out.element("wsdl:portType", this::portType, "name", "proofPortType");
        out.element("wsdl:binding", this::binding, "name", "proofBinding", "type", "tns:proofPortType");
        out.element("wsdl:service", this::port, "name", "proofService");
    }

    private void parts(ProofOperation operation) throws XMLStreamException {
        for (ProofParameter parameter : operation.parameters()) {
            part(parameter.name(), parameter.type());
        }
    }

    private void part(String name, String type) throws XMLStreamException {
        out.element("wsdl:part", "name", name, "type", form.qualified(type));
    }

    private void portType() throws XMLStreamException {
        for (ProofOperation operation : form.edition().operations()) {
            out.element("wsdl:operation", () -> messages(operation), "name", operation.name());
        }
    }

    private void messages(ProofOperation operation) throws XMLStreamException {
        out.element("wsdl:input", "message", "tns:" + operation.name() + "Request");
        out.element("wsdl:output", "message", "tns:" + operation.name() + "Response");
    }

    private void binding() throws XMLStreamException {
        out.element("soap:binding", "style", "rpc", "transport", WsdlNames.HTTP);
        for (ProofOperation operation : form.edition().operations()) {
            out.element("wsdl:operation", () -> boundOperation(operation), "name", operation.name());
        }
    }

    private void boundOperation(ProofOperation operation) throws XMLStreamException {
        out.element("soap:operation", "soapAction", form.namespace() + operation.name());
        out.element("wsdl:input", this::body);
        out.element("wsdl:output", this::body);
    }

    private void body() throws XMLStreamException {
        if (form.use().equals("literal")) {
            out.element("soap:body", "use", "literal", "namespace", form.namespace());
        } else {
            out.element(
                    "soap:body", "use", "encoded", "namespace", form.namespace(), "encodingStyle", WsdlNames.ENCODING);
        }
    }

    private void port() throws XMLStreamException {
        out.element(
                "wsdl:port",
                () -> out.element("soap:address", "location", form.address()),
                "name",
                "proofPort",
                "binding",
                "tns:proofBinding");
    }
}

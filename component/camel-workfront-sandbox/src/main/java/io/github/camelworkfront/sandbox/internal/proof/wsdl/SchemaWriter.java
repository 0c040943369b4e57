package io.github.camelworkfront.sandbox.internal.proof.wsdl;

import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofField;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofType;
import javax.xml.stream.XMLStreamException;

/** Writes the types: lists as {@code item} sequences, or in encoded style as arrays of SOAP encoding. */
final class SchemaWriter {

    private final XmlOut out;
    private final WsdlForm form;

    SchemaWriter(XmlOut out, WsdlForm form) {
        this.out = out;
        this.form = form;
    }

    void write() throws XMLStreamException {
        out.element("xsd:schema", this::content, "targetNamespace", form.namespace());
    }

    private void content() throws XMLStreamException {
        if (form.style() == ProofStyle.ENCODED) {
            out.element("xsd:import", "namespace", WsdlNames.ENCODING);
        }
        for (ProofType type : ProofCatalog.load().types()) {
            out.element("xsd:complexType", () -> content(type), "name", type.name());
        }
    }

    private void content(ProofType type) throws XMLStreamException {
        if (!type.isArray()) {
            out.element("xsd:sequence", () -> fields(type));
        } else if (form.style() == ProofStyle.ENCODED) {
            out.element(
                    "xsd:complexContent",
                    () -> out.element("xsd:restriction", () -> arrayType(type), "base", "SOAP-ENC:Array"));
        } else {
            out.element("xsd:sequence", () -> items(type));
        }
    }

    private void fields(ProofType type) throws XMLStreamException {
        for (ProofField field : type.fields()) {
            out.element(
                    "xsd:element",
                    "name",
                    field.name(),
                    "type",
                    form.qualified(field.type()),
                    "minOccurs",
                    field.optional() ? "0" : "1",
                    "nillable",
                    "true");
        }
    }

    private void items(ProofType type) throws XMLStreamException {
        out.element(
                "xsd:element",
                "name",
                "item",
                "type",
                form.qualified(type.item().orElseThrow()),
                "minOccurs",
                "0",
                "maxOccurs",
                "unbounded");
    }

    private void arrayType(ProofType type) throws XMLStreamException {
        out.element(
                "xsd:attribute",
                "ref",
                "SOAP-ENC:arrayType",
                "wsdl:arrayType",
                form.qualified(type.item().orElseThrow()) + "[]");
    }
}

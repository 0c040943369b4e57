package io.github.camelworkfront.sandbox.internal.proof.wsdl;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements whose prefixes are declared at the root. Used by one thread. */
final class XmlOut {

    private final XMLStreamWriter out;

    XmlOut(XMLStreamWriter out) {
        this.out = out;
    }

    /** Something that writes the content of an element. */
    interface Content {

        void write() throws XMLStreamException;
    }

    /**
     * Writes an element with attributes and content.
     *
     * @param attributes names and values in turn
     */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        content.write();
        out.writeEndElement();
    }

    /**
     * Writes an element without content.
     *
     * @param attributes names and values in turn
     */
    void element(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}

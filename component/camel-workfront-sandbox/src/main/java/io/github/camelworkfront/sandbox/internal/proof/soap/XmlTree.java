package io.github.camelworkfront.sandbox.internal.proof.soap;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a document into a tree with the parser of the JDK, without document types and without anything from elsewhere. */
final class XmlTree {

    /** Far more than any call needs, and far less than a stack has. */
    private static final int MAX_DEPTH = 100;

    private static final XMLInputFactory FACTORY = factory();

    private XmlTree() {}

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Reads a document.
     *
     * @return its root
     * @throws ProofFault if it is not well-formed, has a document type, or more than 100 levels
     */
    static XmlElement read(InputStream in) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            XmlElement root = null;
            Deque<XmlElement> open = new ArrayDeque<>();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw ProofFault.documentType();
                    case XMLStreamConstants.START_ELEMENT -> {
                        XmlElement element = element(reader);
                        if (open.isEmpty()) {
                            root = element;
                        } else {
                            open.peek().add(element);
                        }
                        open.push(element);
                        checkDepth(open.size());
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (!open.isEmpty()) {
                            open.peek().add(reader.getText());
                        }
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw ProofFault.badRequest();
                    default -> {
                        // Comments and processing instructions say nothing.
                    }
                }
            }
            return root;
        } catch (XMLStreamException e) {
            throw ProofFault.badRequest();
        }
    }

    private static void checkDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw ProofFault.badRequest();
        }
    }

    private static XmlElement element(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String namespace = reader.getNamespaceURI();
        return new XmlElement(namespace == null ? "" : namespace, reader.getLocalName(), attributes);
    }
}

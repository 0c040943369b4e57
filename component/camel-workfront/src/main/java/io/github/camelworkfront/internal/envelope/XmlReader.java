package io.github.camelworkfront.internal.envelope;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that is not trusted: no document type, no entities but the five of XML itself, nothing from elsewhere, and
 * limits for everything that can be made large. Safe to share between threads.
 */
public final class XmlReader {

    private final XmlLimits limits;
    private final XmlSource source;

    public XmlReader(XmlLimits limits) {
        this(limits, Parsers.FOUND);
    }

    /** @param parsers hardened */
    XmlReader(XmlLimits limits, XMLInputFactory parsers) {
        this.limits = limits;
        this.source = new XmlSource(parsers);
    }

    /** Looked for once, which takes longer than to read a usual answer. */
    private static final class Parsers {
        static final XMLInputFactory FOUND = hardened(XMLInputFactory.newFactory());
    }

    /** Properties that every implementation of StAX knows; what remains is refused event by event. */
    static XMLInputFactory hardened(XMLInputFactory parsers) {
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_VALIDATING, false);
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // Text in pieces, so that its length is seen before it is in memory.
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
        parsers.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entities are not read");
        });
        return parsers;
    }

    /**
     * A whole document; what follows its root is read and dropped, the stream stays open.
     *
     * @param charset of the Content-Type; null if it names none
     * @throws IOException if the stream fails, or ends before the document does
     */
    public XmlDocument read(InputStream in, String charset) throws IOException {
        return read(in, charset, null);
    }

    /**
     * @param rootName local name that the root must have, seen before anything else is read; null for any
     */
    XmlDocument read(InputStream in, String charset, String rootName) throws IOException {
        Verdict verdict = new Verdict();
        MeteredInput bytes = new MeteredInput(in, limits.maxBytes(), verdict);
        XMLStreamReader xml = null;
        try {
            xml = source.open(bytes, charset, verdict);
            TreeBuilder tree = new TreeBuilder(limits, verdict);
            while (tree.root() == null) {
                bytes.nextStep();
                take(xml, xml.next(), tree, rootName, verdict);
            }
            new ReferenceCheck(tree.references(), limits, verdict).check(tree.root());
            bytes.drain();
            return new XmlDocument(tree.root(), null);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            // Parsers throw unchecked ones as well, where they read lazily or meet what they were not tested with.
            return XmlDocument.refused(reason(e, xml, bytes, verdict));
        }
    }

    private static void take(XMLStreamReader xml, int event, TreeBuilder tree, String rootName, Verdict verdict)
            throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                tree.start(xml);
                tree.checkRoot(rootName);
            }
            case XMLStreamConstants.END_ELEMENT -> tree.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                tree.text(xml.getText());
            case XMLStreamConstants.DTD -> throw verdict.refuse("has a document type (DOCTYPE)");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw verdict.refuse("has an entity that XML does not define");
            default -> {
                // Comments and instructions say nothing.
            }
        }
    }

    private static String reason(Exception e, XMLStreamReader xml, MeteredInput bytes, Verdict verdict)
            throws IOException {
        if (verdict.why() != null) {
            return verdict.why();
        }
        if (bytes.failure() != null) {
            throw bytes.failure();
        }
        if (bytes.ended()) {
            throw new EOFException("The XML breaks off");
        }
        Location location = e instanceof XMLStreamException x && x.getLocation() != null
                ? x.getLocation()
                : xml == null ? null : xml.getLocation();
        // The parser's words may quote the document, and with it a session.
        return "is not XML that a parser takes"
                + (location == null
                        ? ""
                        : " (line " + location.getLineNumber() + ", column " + location.getColumnNumber() + ")");
    }
}

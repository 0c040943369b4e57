package io.github.camelworkfront.internal.envelope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Makes nodes of the events of a parser, and counts them. Not for more than one document. */
final class TreeBuilder {

    /** Attributes and namespaces of one element, and namespaces that hold at one place. */
    static final int MAX_ATTRIBUTES = 500;

    private final XmlLimits limits;
    private final Verdict verdict;
    private final References references = new References();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private int nodes;
    private XmlNode root;

    TreeBuilder(XmlLimits limits, Verdict verdict) {
        this.limits = limits;
        this.verdict = verdict;
    }

    /** The root, once its end was met; null before. */
    XmlNode root() {
        return root;
    }

    References references() {
        return references;
    }

    void start(XMLStreamReader xml) throws XMLStreamException {
        int extras = xml.getAttributeCount() + xml.getNamespaceCount();
        XmlScope scope = scope(xml);
        if (extras > MAX_ATTRIBUTES || scope.size() > MAX_ATTRIBUTES) {
            throw verdict.refuse("has more than " + MAX_ATTRIBUTES + " attributes or namespaces at one element");
        }
        nodes += 1 + extras;
        if (nodes > limits.maxNodes()) {
            throw verdict.refuse("has more than " + limits.maxNodes() + " elements and attributes");
        }
        if (open.size() == limits.maxDepth()) {
            throw verdict.refuse("nests deeper than " + limits.maxDepth() + " elements");
        }
        String namespace = xml.getNamespaceURI();
        String prefix = xml.getPrefix();
        open.push(new OpenElement(
                prefix == null ? "" : prefix,
                namespace == null ? "" : namespace,
                xml.getLocalName(),
                scope,
                attributes(xml)));
    }

    /** Refuses a root of another name, as soon as it is the only element. */
    void checkRoot(String name) throws XMLStreamException {
        if (name != null && open.size() == 1 && !name.equals(open.peek().name())) {
            throw verdict.refuse("is no SOAP message: it starts with <"
                    + Verdict.quoted(open.peek().name()) + "> in place of <" + name + ">");
        }
    }

    private XmlScope scope(XMLStreamReader xml) {
        XmlScope outer = open.isEmpty() ? XmlScope.NONE : open.peek().scope();
        if (xml.getNamespaceCount() == 0) {
            return outer;
        }
        Map<String, String> declared = new HashMap<>();
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            String uri = xml.getNamespaceURI(i);
            declared.put(prefix == null ? "" : prefix, uri == null ? "" : uri);
        }
        return outer.with(declared);
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        if (xml.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(
                    XmlName.clark(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)),
                    xml.getAttributeValue(i));
        }
        return attributes;
    }

    /** Text outside of the root, which can only be blank, is nobody's. */
    void text(String text) throws XMLStreamException {
        OpenElement element = open.peek();
        if (element != null && element.append(text) > limits.maxTextLength()) {
            throw verdict.refuse("has a text of more than " + limits.maxTextLength() + " characters");
        }
    }

    void end() {
        XmlNode node = open.pop().close(references);
        if (node.reference() != null) {
            references.use();
        }
        for (String id : XmlName.IDS) {
            String value = node.attributes().get(id);
            if (value != null) {
                references.add(value, node);
            }
        }
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().append(node);
        }
    }
}

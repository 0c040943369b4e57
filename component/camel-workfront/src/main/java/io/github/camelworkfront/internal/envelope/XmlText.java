package io.github.camelworkfront.internal.envelope;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;

/**
 * Writes an element as text that stands on its own: with the namespaces that hold around it, and with the content of what
 * it refers to in place of references. Comments, instructions and blanks between elements are gone.
 */
public final class XmlText {

    private final XmlOut out = new XmlOut();

    private XmlText() {}

    /** Without an XML declaration. */
    public static String of(XmlNode element) {
        XmlText text = new XmlText();
        text.write(element, XmlScope.NONE, Map.of());
        return text.out.toString();
    }

    /**
     * @param scope of the element around
     * @param bound prefixes and namespaces that hold in what was written so far
     */
    private void write(XmlNode node, XmlScope scope, Map<String, String> bound) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Map<String, String> inner =
                node.scope() == scope && node.reference() == null ? bound : declare(node, bound, attributes);
        attributesOf(node).forEach((attribute, value) -> attributes.putAll(qualified(attribute, value, inner)));
        String name = node.prefix().isEmpty() ? node.name() : node.prefix() + ":" + node.name();
        out.start(name, attributes);
        XmlContent content = node.target().content();
        for (Object part : content.isMixed() ? content.mixed() : content.children()) {
            if (part instanceof XmlNode child) {
                write(child, node.scope(), inner);
            } else {
                out.text((String) part);
            }
        }
        out.text(content.ownText()).end(name);
    }

    /** Declares what this element needs and does not find around it; gives what holds within it. */
    private static Map<String, String> declare(
            XmlNode node, Map<String, String> bound, Map<String, String> attributes) {
        Map<String, String> needed = node.scope().all();
        node.target().scope().all().forEach((prefix, uri) -> {
            // The default namespace alone has a say in the name of the element, which is not what it refers to.
            if (!prefix.isEmpty()) {
                needed.putIfAbsent(prefix, uri);
            }
        });
        Map<String, String> inner = new TreeMap<>(bound);
        if (!bound.getOrDefault("", "").isEmpty()) {
            needed.putIfAbsent("", "");
        }
        needed.forEach((prefix, uri) -> {
            if (!uri.equals(bound.getOrDefault(prefix, prefix.isEmpty() ? "" : null))) {
                attributes.put(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
                inner.put(prefix, uri);
            }
        });
        return inner;
    }

    /** Its own, and those of what it refers to; neither the reference nor the id that it leads to. */
    private static Map<String, String> attributesOf(XmlNode node) {
        if (node.reference() == null) {
            return node.attributes();
        }
        Map<String, String> all = new LinkedHashMap<>(node.target().attributes());
        XmlName.IDS.forEach(all::remove);
        all.putAll(node.attributes());
        XmlName.REFERENCES.forEach(all::remove);
        return all;
    }

    /** Nothing where no prefix leads to its namespace, which a reference can bring about. */
    private static Map<String, String> qualified(String clark, String value, Map<String, String> bound) {
        String namespace = XmlName.namespace(clark);
        String name = XmlName.local(clark);
        if (namespace.isEmpty()) {
            return Map.of(name, value);
        }
        if (namespace.equals(XMLConstants.XML_NS_URI)) {
            return Map.of("xml:" + name, value);
        }
        return bound.entrySet().stream()
                .filter(b -> !b.getKey().isEmpty() && b.getValue().equals(namespace))
                .findFirst()
                .map(b -> Map.of(b.getKey() + ":" + name, value))
                .orElse(Map.of());
    }
}

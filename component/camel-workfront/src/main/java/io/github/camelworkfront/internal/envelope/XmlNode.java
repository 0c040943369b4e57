package io.github.camelworkfront.internal.envelope;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element. One that only refers to another ({@code href="#ref1"}, or {@code ref} of SOAP 1.2) has the content of that
 * other one. Immutable, and safe to walk: references of a document that was read have an end.
 */
public final class XmlNode {

    private final String prefix;
    private final String namespace;
    private final String name;
    private final XmlScope scope;
    private final Map<String, String> attributes;
    private final XmlContent content;
    private final References references;
    private final String reference;

    XmlNode(
            String prefix,
            String namespace,
            String name,
            XmlScope scope,
            Map<String, String> attributes,
            XmlContent content,
            References references) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.name = name;
        this.scope = scope;
        this.attributes = attributes;
        this.content = content;
        this.references = references;
        this.reference = content.isBlank() && !attributes.isEmpty() ? referenceIn(attributes) : null;
    }

    /** A child of a document of our own making, without namespaces. */
    static XmlNode ofText(String name, String text) {
        return new XmlNode("", "", name, XmlScope.NONE, Map.of(), XmlContent.of(text), new References());
    }

    /** Anything but {@code #id} leads out of the document, where nobody follows. */
    private static String referenceIn(Map<String, String> attributes) {
        return XmlName.REFERENCES.stream()
                .map(attributes::get)
                .filter(r -> r != null && r.startsWith("#"))
                .map(r -> r.substring(1))
                .findFirst()
                .orElse(null);
    }

    /** Local name. */
    public String name() {
        return name;
    }

    /** Namespace; empty if it has none. */
    public String namespace() {
        return namespace;
    }

    /** Its own attributes: {@code name}, or {@code {namespace}name} of those that have a namespace. */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** The text in it, that of its children included where text and children alternate; empty if there is none. */
    public String text() {
        return target().content.text();
    }

    /** The elements in it. */
    public List<XmlNode> children() {
        return target().content.children();
    }

    /** The first element in it of this local name. */
    public Optional<XmlNode> child(String localName) {
        return children().stream().filter(c -> c.name.equals(localName)).findFirst();
    }

    /** Whether it says {@code xsi:nil}, or has neither text nor elements. */
    boolean isEmpty() {
        XmlNode node = target();
        String nil = node.attributes.getOrDefault(XmlName.NIL, attributes.get(XmlName.NIL));
        return node.content.isEmpty() || "true".equals(nil) || "1".equals(nil);
    }

    /** Whether it has no elements and no text but blanks. */
    boolean isBlank() {
        return target().content.isBlank();
    }

    /** Whether text stands beside elements in it. */
    boolean isMixed() {
        return target().content.isMixed();
    }

    /** An attribute of its own, or of the node that it refers to. */
    Optional<String> attribute(String clark) {
        String own = attributes.get(clark);
        return Optional.ofNullable(own == null ? target().attributes.get(clark) : own);
    }

    /** Whether it has an id, for others to refer to. */
    boolean isReferenced() {
        return XmlName.IDS.stream().anyMatch(attributes::containsKey);
    }

    /** What it refers to; null if it stands for itself. */
    String reference() {
        return reference;
    }

    /** The node whose content it has: itself, or what it refers to over any number of steps. */
    XmlNode target() {
        XmlNode node = this;
        while (node.reference != null) {
            node = references.get(node.reference);
        }
        return node;
    }

    XmlContent content() {
        return content;
    }

    String prefix() {
        return prefix;
    }

    XmlScope scope() {
        return scope;
    }

    /** The same element with other children. */
    XmlNode withChildren(List<XmlNode> children) {
        return new XmlNode(prefix, namespace, name, scope, attributes, XmlContent.of(children), references);
    }

    /** The same element in a namespace. */
    XmlNode in(String newPrefix, String newNamespace) {
        return new XmlNode(
                newPrefix,
                newNamespace,
                name,
                scope.with(Map.of(newPrefix, newNamespace)),
                attributes,
                content,
                references);
    }
}

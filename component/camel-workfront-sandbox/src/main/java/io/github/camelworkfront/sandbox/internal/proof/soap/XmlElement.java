package io.github.camelworkfront.sandbox.internal.proof.soap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a message: its names without prefixes, as PHP looks at them. Built by one thread, then only read. */
final class XmlElement {

    private final String namespace;
    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * @param attributes values by local name
     */
    XmlElement(String namespace, String name, Map<String, String> attributes) {
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    List<XmlElement> children() {
        return children;
    }

    Optional<String> attribute(String local) {
        return Optional.ofNullable(attributes.get(local));
    }

    String text() {
        return text.toString();
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    Optional<XmlElement> child(String local) {
        return children.stream().filter(child -> child.name.equals(local)).findFirst();
    }

    /** Tells whether it says that it has no value, or simply has none. */
    boolean isNull() {
        boolean nil =
                attribute("nil").filter(v -> v.equals("true") || v.equals("1")).isPresent();
        return nil || children.isEmpty() && text.isEmpty();
    }
}

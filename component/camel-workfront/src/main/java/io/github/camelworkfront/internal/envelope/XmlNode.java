package io.github.camelworkfront.internal.envelope;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element. */
public final class XmlNode {

    public String name() {
        throw new UnsupportedOperationException();
    }

    public String namespace() {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> attributes() {
        throw new UnsupportedOperationException();
    }

    public String text() {
        throw new UnsupportedOperationException();
    }

    public List<XmlNode> children() {
        throw new UnsupportedOperationException();
    }

    public Optional<XmlNode> child(String localName) {
        throw new UnsupportedOperationException();
    }
}

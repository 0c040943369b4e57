package io.github.camelworkfront.internal.envelope;

import java.util.List;

/**
 * What stands between the tags of an element.
 *
 * @param ownText all of its text if it has no children, else empty
 * @param children the elements
 * @param mixed texts and elements in their order where text stands beside elements, else null
 */
record XmlContent(String ownText, List<XmlNode> children, List<Object> mixed) {

    private static final XmlContent NOTHING = new XmlContent("", List.of(), null);

    static XmlContent of(String text) {
        return text.isEmpty() ? NOTHING : new XmlContent(text, List.of(), null);
    }

    static XmlContent of(List<XmlNode> children) {
        return children.isEmpty() ? NOTHING : new XmlContent("", List.copyOf(children), null);
    }

    static XmlContent ofMixed(List<XmlNode> children, List<Object> parts) {
        return new XmlContent("", List.copyOf(children), List.copyOf(parts));
    }

    boolean isEmpty() {
        return children.isEmpty() && ownText.isEmpty();
    }

    boolean isBlank() {
        return children.isEmpty() && ownText.isBlank();
    }

    boolean isMixed() {
        return mixed != null;
    }

    String text() {
        if (mixed == null) {
            return ownText;
        }
        StringBuilder text = new StringBuilder();
        for (Object part : mixed) {
            text.append(part instanceof XmlNode node ? node.text() : part);
        }
        return text.toString();
    }
}

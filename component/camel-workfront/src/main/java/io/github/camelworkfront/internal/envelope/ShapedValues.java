package io.github.camelworkfront.internal.envelope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of elements that the catalogue does not know, by their shape: text is a String, nothing is null, elements that
 * are all called {@code item} are a List, other elements a LinkedHashMap, in which those of one name that come several
 * times are a List. Where text stands beside elements, all of it together is a String.
 */
final class ShapedValues {

    private static final String ITEM = "item";

    private ShapedValues() {}

    static Object of(XmlNode node) {
        if (node.isEmpty()) {
            return null;
        }
        if (isText(node)) {
            return node.text();
        }
        if (isList(node)) {
            return list(node.children());
        }
        Map<String, Object> map = new LinkedHashMap<>();
        byName(node).forEach((name, nodes) -> map.put(name, ofAll(nodes)));
        return map;
    }

    static boolean isText(XmlNode node) {
        return node.children().isEmpty() || node.isMixed();
    }

    static boolean isList(XmlNode node) {
        return node.children().stream().allMatch(c -> c.name().equals(ITEM));
    }

    /** The elements in a node, in the order of their first. */
    static Map<String, List<XmlNode>> byName(XmlNode node) {
        Map<String, List<XmlNode>> byName = new LinkedHashMap<>();
        node.children()
                .forEach(c -> byName.computeIfAbsent(c.name(), n -> new ArrayList<>(1))
                        .add(c));
        return byName;
    }

    /** Elements of one name. */
    static Object ofAll(List<XmlNode> nodes) {
        return nodes.size() == 1 ? of(nodes.get(0)) : list(nodes);
    }

    private static List<Object> list(List<XmlNode> nodes) {
        List<Object> list = new ArrayList<>();
        nodes.forEach(n -> list.add(of(n)));
        return list;
    }
}

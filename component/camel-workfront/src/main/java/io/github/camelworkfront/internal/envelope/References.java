package io.github.camelworkfront.internal.envelope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The nodes of a document that others can refer to. Filled while the document is read, not changed afterwards. */
final class References {

    private final Map<String, XmlNode> nodes = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private boolean used;

    void add(String id, XmlNode node) {
        if (nodes.putIfAbsent(id, node) != null) {
            twice.add(id);
        }
    }

    void use() {
        used = true;
    }

    /** Whether anything refers to anything. */
    boolean used() {
        return used;
    }

    boolean isAmbiguous(String id) {
        return twice.contains(id);
    }

    /** The node of this id; null if there is none. */
    XmlNode get(String id) {
        return nodes.get(id);
    }
}

package io.github.camelworkfront.internal.envelope;

import java.util.Map;
import java.util.TreeMap;

/**
 * The namespaces that an element can name, by prefix; the empty prefix is the default namespace.
 *
 * @param outer of the element around; null for the outermost
 * @param declared by the element itself
 * @param size number of declarations, those that are hidden by inner ones included
 */
record XmlScope(XmlScope outer, Map<String, String> declared, int size) {

    static final XmlScope NONE = new XmlScope(null, Map.of(), 0);

    XmlScope with(Map<String, String> declarations) {
        return declarations.isEmpty() ? this : new XmlScope(this, Map.copyOf(declarations), size + declarations.size());
    }

    /** All of them, the inner ones first where a prefix is declared twice. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        for (XmlScope scope = this; scope != null; scope = scope.outer) {
            scope.declared.forEach(all::putIfAbsent);
        }
        return all;
    }
}

package io.github.camelworkfront.internal.envelope;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the value of an answer by the types of the catalogue, whatever the style of the server: {@code xsi:type} and
 * {@code arrayType} are not looked at but for values of {@code anyType}.
 *
 * <ul>
 *   <li>An object is a LinkedHashMap with the fields in the order of the answer, followed by those of its type that the
 *       answer left out. A field that is absent, empty or nil is null, an array in such a case an empty List: the service
 *       does not tell them apart. An empty string is therefore null.
 *   <li>Fields that the catalogue does not know are kept, see {@link ShapedValues}.
 *   <li>{@code int} is an Integer, beyond its range a Long or BigInteger; {@code float} a BigDecimal; {@code boolean} a
 *       Boolean, of {@code true}, {@code false}, {@code 1} or {@code 0}. What is nothing of the kind stays a String.
 *   <li>One object where a list is meant is a list of one; a list of one where an object is meant is that object, and one
 *       of several stays a List. So does a field that comes several times.
 * </ul>
 *
 * Safe to share between threads.
 */
public final class ProofValues {

    private static final String ANY = "anyType";

    private final ProofCatalog catalog;

    public ProofValues(ProofCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The value of an answer: of its first element, whatever the name of that is.
     *
     * @param type of the catalogue, primitive or not, such as a signature {@code returns}
     * @return a LinkedHashMap, a List, a String, a Boolean, a number, or null
     */
    public Object read(Parsed.Response response, String type) {
        List<XmlNode> parts = response.element().children().stream()
                // SOAP 1.2 may name the part that is the result, in a part before it.
                .filter(p -> !p.namespace().equals(XmlName.SOAP_12_RPC))
                .toList();
        if (parts.isEmpty()) {
            return nothing(type);
        }
        XmlNode first = parts.get(0);
        return isArray(type) && parts.stream().allMatch(p -> p.name().equals(first.name()))
                ? joined(parts, itemOf(type))
                : value(first, type);
    }

    /** What a value that is not there is read as. */
    private Object nothing(String type) {
        return isArray(type) ? new ArrayList<>() : null;
    }

    private boolean isArray(String type) {
        return catalog.type(type).filter(ProofType::isArray).isPresent();
    }

    private String itemOf(String arrayType) {
        return catalog.type(arrayType).orElseThrow().item();
    }

    private Object value(XmlNode node, String type) {
        if (node.isEmpty()) {
            return nothing(type);
        }
        Optional<ProofType> known = catalog.type(type);
        if (known.isPresent()) {
            return known.get().isArray() ? list(node, known.get().item()) : object(node, known.get());
        }
        if (type.equals(ANY)) {
            return any(node);
        }
        return ShapedValues.isText(node) ? Scalars.read(node.text(), type) : ShapedValues.of(node);
    }

    /** By its own word, since the catalogue has none. */
    private Object any(XmlNode node) {
        String type = XmlName.local(node.attribute(XmlName.TYPE).orElse(ANY));
        boolean known = !type.equals(ANY) && !(isArray(type) && node.children().isEmpty());
        return known ? value(node, type) : ShapedValues.of(node);
    }

    private List<Object> joined(List<XmlNode> lists, String item) {
        List<Object> all = new ArrayList<>();
        for (XmlNode list : lists) {
            all.addAll(list(list, item));
        }
        return all;
    }

    /** The items, whatever the names of their elements; a single one may come without an element around it. */
    private List<Object> list(XmlNode node, String item) {
        if (node.isEmpty() || node.isBlank()) {
            return new ArrayList<>();
        }
        List<Object> items = new ArrayList<>();
        for (XmlNode child : isOneItem(node, item) ? List.of(node) : node.children()) {
            items.add(value(child, item));
        }
        return items;
    }

    private boolean isOneItem(XmlNode node, String item) {
        return node.children().isEmpty()
                || catalog.type(item)
                        .filter(t -> node.children().stream()
                                .anyMatch(c -> t.field(c.name()).isPresent()))
                        .isPresent();
    }

    private Object object(XmlNode node, ProofType type) {
        if (ShapedValues.isText(node)) {
            return node.text().isBlank() ? null : node.text();
        }
        if (ShapedValues.isList(node)) {
            List<Object> items = list(node, type.name());
            return items.size() == 1 ? items.get(0) : items;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        ShapedValues.byName(node).forEach((name, nodes) -> object.put(name, field(nodes, type.field(name))));
        for (ProofParameter field : type.fields()) {
            if (!object.containsKey(field.name())) {
                object.put(field.name(), nothing(field.type()));
            }
        }
        return object;
    }

    private Object field(List<XmlNode> nodes, Optional<ProofParameter> known) {
        if (known.isEmpty()) {
            return ShapedValues.ofAll(nodes);
        }
        String type = known.get().type();
        if (isArray(type)) {
            return joined(nodes, itemOf(type));
        }
        if (nodes.size() == 1) {
            return value(nodes.get(0), type);
        }
        List<Object> values = new ArrayList<>();
        nodes.forEach(n -> values.add(value(n, type)));
        return values;
    }
}

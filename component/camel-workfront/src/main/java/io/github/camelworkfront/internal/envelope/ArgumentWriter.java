package io.github.camelworkfront.internal.envelope;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes the arguments of one call. Values say what they are, so they are written by their own shape; the catalogue is
 * asked for the order of fields, and whether a single value is an item of a list.
 */
final class ArgumentWriter {

    private static final String ITEM = "item";
    private static final String ANY = "anyType";

    /** Of XML's names those that a field of the service can have. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    private final ProofCatalog catalog;
    private final XmlOut out = new XmlOut();
    private boolean typed;

    ArgumentWriter(ProofCatalog catalog) {
        this.catalog = catalog;
    }

    /** Attributes that declare the namespaces of what was written. */
    Map<String, String> namespaces() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        if (typed) {
            namespaces.put("xmlns:xsd", XmlName.SCHEMA);
            namespaces.put("xmlns:xsi", XmlName.INSTANCE);
        }
        return namespaces;
    }

    /** The elements written so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    void write(String name, String type, Object value) {
        if (value != null) {
            element(name, type, value, name);
        }
    }

    /** An argument that only the caller knows, whose name has to be one that XML can hold. */
    void writeUnknown(String name, String type, Object value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("The argument '" + Verdict.quoted(name)
                    + "' has a name that no XML element can have. Names are such as FileID or stage_id");
        }
        write(name, type, value);
    }

    /** @param path of the value, for messages: {@code Recipients[0].email} */
    private void element(String name, String type, Object value, String path) {
        Optional<ProofType> known = catalog.type(type);
        if (known.isPresent() && known.get().isArray()) {
            list(name, known.get().item(), value instanceof Collection<?> c ? c : List.of(value), path);
        } else if (value instanceof Collection<?> values) {
            list(name, type, values, path);
        } else if (value instanceof Map<?, ?> fields) {
            out.start(name);
            fields(known, fields, path);
            out.end(name);
        } else {
            scalar(name, type, value, path);
        }
    }

    private void list(String name, String itemType, Collection<?> values, String path) {
        out.start(name);
        int index = 0;
        for (Object value : values) {
            String at = path + "[" + index++ + "]";
            if (value == null) {
                out.start(ITEM).end(ITEM);
            } else {
                element(ITEM, itemType, value, at);
            }
        }
        out.end(name);
    }

    /** In the order of the type, then those that the catalogue does not know, since newer versions have more. */
    private void fields(Optional<ProofType> type, Map<?, ?> fields, String path) {
        Map<String, Object> rest = new LinkedHashMap<>();
        fields.forEach((name, value) -> rest.put(String.valueOf(name), value));
        List<ProofParameter> known = new ArrayList<>(type.map(ProofType::fields).orElse(List.of()));
        known.removeIf(f -> !rest.containsKey(f.name()));
        for (ProofParameter field : known) {
            field(field.name(), field.type(), rest.remove(field.name()), path);
        }
        rest.forEach((name, value) -> {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("The argument " + path + " has a field '" + Verdict.quoted(name)
                        + "', which is no name of an XML element. Names are such as email or stage_id");
            }
            field(name, "", value, path);
        });
    }

    private void field(String name, String type, Object value, String path) {
        if (value != null) {
            element(name, type, value, path + "." + name);
        }
    }

    private void scalar(String name, String type, Object value, String path) {
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        XmlChars.check("The argument " + path, text);
        if (type.equals(ANY)) {
            typed = true;
            out.start(name, Map.of("xsi:type", "xsd:" + schemaType(value)));
        } else {
            out.start(name);
        }
        out.text(text).end(name);
    }

    /** Where the service takes anything, the value has to say what it is. */
    private static String schemaType(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return "int";
        }
        if (value instanceof Long) {
            return "long";
        }
        if (value instanceof BigInteger) {
            return "integer";
        }
        if (value instanceof BigDecimal) {
            return "decimal";
        }
        if (value instanceof Number) {
            return "double";
        }
        return value instanceof Boolean ? "boolean" : "string";
    }
}

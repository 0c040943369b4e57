package io.github.camelworkfront.sandbox.internal.proof.soap;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofField;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofParameter;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Types the parts of a call by the schema. An array is taken without a type, with {@code xsi:type} and with {@code arrayType}, whatever the
 * style of the service. Stricter than PHP by choice: a boolean that is neither, and a number with a fraction where an int is wanted, do not
 * fit.
 */
public final class ArgumentReader {

    private final ProofCatalog catalog;
    private final SoapRequest request;

    /**
     * @param catalog knows the types
     * @param request has the parts
     */
    public ArgumentReader(ProofCatalog catalog, SoapRequest request) {
        this.catalog = catalog;
        this.request = request;
    }

    /** Tells whether the call has any part that the operation knows. */
    public boolean hasAny(ProofOperation operation) {
        return operation.parameters().stream()
                .anyMatch(parameter -> request.part(parameter.name()).isPresent());
    }

    /** Returns a part as text; null if it is absent, empty or nil. */
    public String text(String name) {
        return (String) read(name, "string").orElse(null);
    }

    /**
     * Returns the arguments that have a value, by name.
     *
     * @throws ProofFault if one does not fit its type
     */
    public Map<String, Object> arguments(ProofOperation operation) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (ProofParameter parameter : operation.parameters()) {
            read(parameter.name(), parameter.type()).ifPresent(value -> arguments.put(parameter.name(), value));
        }
        return arguments;
    }

    private Optional<Object> read(String name, String type) {
        return request.part(name).map(element -> value(element, type));
    }

    private Object value(XmlElement reference, String type) {
        XmlElement element = request.resolve(reference);
        if (element.isNull()) {
            return null;
        }
        Optional<ProofType> complex = catalog.type(type);
        if (complex.isPresent()) {
            return complex.get().isArray() ? items(element, complex.get()) : fields(element, complex.get());
        }
        return Scalars.read(type.equals("anyType") ? statedType(element) : type, content(element));
    }

    private static String statedType(XmlElement element) {
        String stated = element.attribute("type").orElse("string");
        return stated.substring(stated.indexOf(':') + 1);
    }

    private static String content(XmlElement element) {
        if (!element.children().isEmpty()) {
            throw ProofFault.encoding();
        }
        return element.text();
    }

    private List<Object> items(XmlElement element, ProofType array) {
        checkNoText(element);
        // The items of SOAP encoding may have any name.
        boolean anyName = element.attribute("arrayType").isPresent()
                || element.attribute("itemType").isPresent();
        String type = array.item().orElseThrow();
        List<Object> items = new ArrayList<>();
        element.children().stream()
                .filter(child -> anyName || child.name().equals("item"))
                .forEach(child -> items.add(value(child, type)));
        return items;
    }

    private Map<String, Object> fields(XmlElement element, ProofType object) {
        checkNoText(element);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (ProofField field : object.fields()) {
            element.child(field.name())
                    .map(child -> value(child, field.type()))
                    .ifPresent(value -> fields.put(field.name(), value));
        }
        return fields;
    }

    private static void checkNoText(XmlElement element) {
        if (!element.text().isBlank()) {
            throw ProofFault.encoding();
        }
    }
}

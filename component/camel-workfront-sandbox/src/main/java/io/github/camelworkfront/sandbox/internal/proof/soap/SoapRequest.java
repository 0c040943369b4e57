package io.github.camelworkfront.sandbox.internal.proof.soap;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A call as it stands in its envelope. */
public final class SoapRequest {

    private final SoapVersion version;
    private final XmlElement operation;
    private final Map<String, XmlElement> byId = new HashMap<>();

    SoapRequest(SoapVersion version, XmlElement body, XmlElement operation) {
        this.version = version;
        this.operation = operation;
        index(body);
    }

    private void index(XmlElement element) {
        element.attribute("id").ifPresent(id -> byId.put(id, element));
        element.children().forEach(this::index);
    }

    /** Returns the edition of SOAP that it is written in. */
    public SoapVersion version() {
        return version;
    }

    /** Returns the name of the operation; its namespace says nothing. */
    public String operation() {
        return operation.name();
    }

    /** Finds a part by its name, in whatever namespace and place it stands. */
    Optional<XmlElement> part(String name) {
        return operation.child(name);
    }

    /**
     * Follows the references from an element ({@code href} of SOAP 1.1, {@code ref} of 1.2) to the one that has the value.
     *
     * @throws ProofFault if one leads nowhere or in a circle
     */
    XmlElement resolve(XmlElement element) {
        Set<XmlElement> seen = new HashSet<>();
        XmlElement current = element;
        while (true) {
            Optional<String> reference = reference(current);
            if (reference.isEmpty()) {
                return current;
            }
            String id = reference.get().startsWith("#") ? reference.get().substring(1) : reference.get();
            if (!seen.add(current) || !byId.containsKey(id)) {
                throw ProofFault.encoding();
            }
            current = byId.get(id);
        }
    }

    private static Optional<String> reference(XmlElement element) {
        return element.attribute("href").or(() -> element.attribute("ref"));
    }
}

package io.github.camelworkfront.internal.envelope;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofSignature;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes calls in the one form that servers of every style take, and that Adobe's own samples have: SOAP 1.1, an element
 * of the operation's name in the service's namespace, in it the arguments without a namespace or type, lists as {@code
 * item} elements, and what is not given left out. Safe to share between threads.
 */
public final class EnvelopeWriter {

    private static final String PREFIX = "p";

    private final String namespace;
    private final ProofCatalog catalog;
    private final RawOperation rawOperation = new RawOperation();

    /**
     * @param namespace of the operation elements, such as {@code https://soap.proofhq.com/}
     * @param catalog with the types of the arguments
     */
    public EnvelopeWriter(String namespace, ProofCatalog catalog) {
        this.namespace = namespace;
        this.catalog = catalog;
    }

    /**
     * The call of an operation.
     *
     * @param signature the operation in the version of the service that is called
     * @param arguments by name: String, Boolean, Number, a List of values or a Map of fields; null is left out. Those that
     *     the signature lacks come last
     * @param sessionId for operations that have a session; null adds none
     * @return in UTF-8
     * @throws IllegalArgumentException if XML cannot hold an argument; it names the argument
     */
    public byte[] write(
            ProofOperation operation, ProofSignature signature, Map<String, Object> arguments, String sessionId) {
        ArgumentWriter values = new ArgumentWriter(catalog);
        for (ProofParameter parameter : signature.parameters()) {
            boolean isSession = parameter.name().equals(ProofOperation.SESSION);
            values.write(parameter.name(), parameter.type(), isSession ? sessionId : arguments.get(parameter.name()));
        }
        Map<String, Object> rest = new LinkedHashMap<>(arguments);
        signature.parameters().forEach(parameter -> rest.remove(parameter.name()));
        rest.forEach((name, value) -> values.writeUnknown(name, laterType(operation, name), value));
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("xmlns:" + PREFIX, namespace);
        namespaces.putAll(values.namespaces());
        String name = PREFIX + ":" + operation.name();
        return envelope(namespaces, new XmlOut().start(name) + values.toString() + "</" + name + ">");
    }

    /** The type of an argument that the version that is called lacks; empty for one that no version is known to have. */
    private static String laterType(ProofOperation operation, String name) {
        return operation.versioned().parameters().stream()
                .filter(p -> p.name().equals(name))
                .map(ProofParameter::type)
                .findFirst()
                .orElse("");
    }

    /**
     * The operation element of {@code proof:call}; its {@link XmlNode#name} is the operation.
     *
     * @param xml the element, in any namespace or none; an XML declaration may stand before it
     * @throws IllegalArgumentException if it is nothing of the kind, or cannot be trusted
     * @throws UncheckedIOException if the stream fails
     */
    public XmlNode operationElement(InputStream xml) {
        return rawOperation.read(xml, null);
    }

    /** As {@link #operationElement(InputStream)}; what a declaration says of an encoding means nothing here. */
    public XmlNode operationElement(String xml) {
        return rawOperation.read(xml);
    }

    /**
     * The envelope around an operation element, which stays in its namespace; without one it gets the service's.
     *
     * @param sessionId becomes the first child, in place of one that is there; null leaves the element as it is
     */
    public RawCall raw(XmlNode operationElement, String sessionId) {
        XmlNode qualified =
                operationElement.namespace().isEmpty() ? operationElement.in(PREFIX, namespace) : operationElement;
        XmlNode element = sessionId == null ? qualified : RawOperation.withSession(qualified, sessionId);
        return new RawCall(element.name(), envelope(Map.of(), XmlText.of(element)));
    }

    private static byte[] envelope(Map<String, String> namespaces, String operation) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("xmlns:e", XmlName.SOAP_11);
        all.putAll(namespaces);
        String start = new XmlOut().start("e:Envelope", all).start("e:Body").toString();
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + start + operation + "</e:Body></e:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
    }
}

package io.github.camelworkfront.internal.envelope;

import java.util.List;
import javax.xml.XMLConstants;

/** Names of attributes in James Clark's notation, {@code {namespace}name}, and the names that SOAP gives a meaning. */
final class XmlName {

    static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String SCHEMA = XMLConstants.W3C_XML_SCHEMA_NS_URI;
    static final String INSTANCE = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
    static final String SOAP_12_RPC = "http://www.w3.org/2003/05/soap-rpc";

    static final String TYPE = "{" + INSTANCE + "}type";
    static final String NIL = "{" + INSTANCE + "}nil";

    static final String LANGUAGE = "{" + XMLConstants.XML_NS_URI + "}lang";

    private static final String SOAP_12_ENCODING = "{http://www.w3.org/2003/05/soap-encoding}";

    /** Names a node for references, in SOAP 1.1 and 1.2. */
    static final List<String> IDS = List.of("id", SOAP_12_ENCODING + "id");

    /** Refers to such a node, in SOAP 1.1 and 1.2. */
    static final List<String> REFERENCES = List.of("href", SOAP_12_ENCODING + "ref", "ref");

    private XmlName() {}

    static String clark(String namespace, String name) {
        return namespace == null || namespace.isEmpty() ? name : "{" + namespace + "}" + name;
    }

    static String namespace(String clark) {
        return clark.startsWith("{") ? clark.substring(1, clark.indexOf('}')) : "";
    }

    /** Without a namespace in braces, or without a prefix. */
    static String local(String name) {
        return name.substring(Math.max(name.lastIndexOf('}'), name.lastIndexOf(':')) + 1);
    }
}

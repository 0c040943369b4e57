package io.github.camelworkfront.sandbox.internal.proof.soap;

/** Namespaces and prefixes that both editions of SOAP share. */
public final class XmlNames {

    /** The namespace of XML Schema. */
    public static final String XSD = "http://www.w3.org/2001/XMLSchema";
    /** The namespace of {@code xsi:type} and {@code xsi:nil}. */
    public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    /** The prefix of the service's own namespace. */
    public static final String OWN_PREFIX = "ns1";

    private XmlNames() {}
}

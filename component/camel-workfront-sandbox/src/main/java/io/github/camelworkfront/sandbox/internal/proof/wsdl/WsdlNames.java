package io.github.camelworkfront.sandbox.internal.proof.wsdl;

/** Namespaces and prefixes of a WSDL. */
final class WsdlNames {

    static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
    static final String HTTP = "http://schemas.xmlsoap.org/soap/http";
    static final String ENCODING = "http://schemas.xmlsoap.org/soap/encoding/";
    static final String XSD = "http://www.w3.org/2001/XMLSchema";

    private WsdlNames() {}
}

package io.github.camelworkfront.internal.envelope;

/** What a body of the service is. */
public sealed interface Parsed {

    /**
     * The service has done what was asked.
     *
     * @param element the response element, such as {@code getProofURLResponse}
     */
    record Response(XmlNode element) implements Parsed {}

    /**
     * The service says why it has not.
     *
     * @param code without a prefix, such as {@code 305} or {@code Server}; empty if there is none
     * @param text the service's words; empty if there are none
     * @param detail of the service; null if there is none, as is usual
     */
    record Fault(String code, String text, XmlNode detail) implements Parsed {}

    /**
     * It is not SOAP, or more than the limits let through.
     *
     * @param why continues a sentence that starts with <em>The answer</em>; quotes nothing but a name
     */
    record Refused(String why) implements Parsed {}
}

package io.github.camelworkfront.internal.envelope;

import java.util.Optional;

/**
 * Reads the Fault element of SOAP 1.1 and 1.2. The service gives bare numbers as codes, which the innermost Subcode of
 * SOAP 1.2 is the place for.
 */
final class FaultXml {

    private FaultXml() {}

    static Parsed.Fault read(XmlNode fault) {
        Optional<XmlNode> code =
                fault.child("faultcode").or(() -> fault.child("Code").flatMap(FaultXml::value));
        Optional<XmlNode> text =
                fault.child("faultstring").or(() -> fault.child("Reason").flatMap(FaultXml::words));
        return new Parsed.Fault(
                code.map(c -> XmlName.local(c.text().strip())).orElse(""),
                text.map(t -> t.text().strip()).orElse(""),
                fault.child("detail").or(() -> fault.child("Detail")).orElse(null));
    }

    private static Optional<XmlNode> value(XmlNode code) {
        return code.child("Subcode").flatMap(FaultXml::value).or(() -> code.child("Value"));
    }

    /** In English where there is a choice, since that is what the service's own texts are in. */
    private static Optional<XmlNode> words(XmlNode reason) {
        return reason.children().stream()
                .filter(t -> t.attribute(XmlName.LANGUAGE).orElse("").startsWith("en"))
                .findFirst()
                .or(() -> reason.child("Text"));
    }
}

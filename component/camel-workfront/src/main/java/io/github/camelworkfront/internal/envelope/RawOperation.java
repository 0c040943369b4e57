package io.github.camelworkfront.internal.envelope;

import io.github.camelworkfront.internal.catalog.ProofOperation;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Operation elements that are given as XML. */
final class RawOperation {

    private static final String WANTED = "The XML of proof:call is the operation element alone, such as"
            + " <getProofURL><FileID>1001</FileID></getProofURL>; what was given ";

    private final XmlReader reader = new XmlReader(XmlLimits.DEFAULT);

    XmlNode read(String xml) {
        XmlChars.check("The XML of proof:call", xml);
        return read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8.name());
    }

    /** @param charset null if the bytes are to say it themselves */
    XmlNode read(InputStream xml, String charset) {
        XmlDocument document;
        try {
            document = reader.read(xml, charset);
        } catch (EOFException e) {
            throw new IllegalArgumentException(WANTED + "breaks off", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (document.isRefused()) {
            throw new IllegalArgumentException(WANTED + document.refusal());
        }
        String name = document.root().name();
        if (name.equals("Envelope") || name.equals("Body")) {
            throw new IllegalArgumentException(
                    WANTED + "is a SOAP " + name + ". Leave out what is around the operation element");
        }
        return document.root();
    }

    static XmlNode withSession(XmlNode operation, String sessionId) {
        List<XmlNode> children = new ArrayList<>();
        children.add(XmlNode.ofText(ProofOperation.SESSION, sessionId));
        operation.children().stream()
                .filter(c -> !c.name().equals(ProofOperation.SESSION))
                .forEach(children::add);
        return operation.withChildren(children);
    }
}

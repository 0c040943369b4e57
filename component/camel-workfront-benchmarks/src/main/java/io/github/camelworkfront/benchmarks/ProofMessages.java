package io.github.camelworkfront.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What goes to and fro: a question of one number, and an answer of some fifty fields. */
final class ProofMessages {

    static final String NAMESPACE = "https://soap.proofhq.com/";
    static final String ACTION = NAMESPACE + "getProofDetails";

    private static final int TEXTS = 40;

    private ProofMessages() {}

    /** The operation element of a session that needs no sign-in. */
    static String operation(int fileId) {
        return "<p:getProofDetails xmlns:p=\"" + NAMESPACE
                + "\"><SessionID>7viklshodc6cnsh4s5vu75mqk0</SessionID><FileID>" + fileId
                + "</FileID></p:getProofDetails>";
    }

    static String envelope(String body) {
        return "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + body
                + "</e:Body></e:Envelope>";
    }

    /** The answer to a request, of which only its operation matters. */
    static byte[] answer(String request) {
        boolean login = request.contains("doLogin");
        String operation = login ? "doLogin" : "getProofDetails";
        return envelope("<p:" + operation + "Response xmlns:p=\"" + NAMESPACE + "\"><return>"
                        + (login ? "<session>7viklshodc6cnsh4s5vu75mqk0</session>" : proof())
                        + "</return></p:" + operation + "Response>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String proof() {
        StringBuilder fields = new StringBuilder("<file_id>1001</file_id><type>proof</type><filename>Poster</filename>"
                + "<version>1</version><versions>1</versions><deadline/><status>unlocked</status>"
                + "<decision>pending</decision><filesize>4500000</filesize>");
        for (int i = 0; i < TEXTS; i++) {
            fields.append("<field_")
                    .append(i)
                    .append(">some text of a field</field_")
                    .append(i)
                    .append('>');
        }
        return fields.toString();
    }

    /** The fields of a proof, as texts. */
    static Map<String, String> fields(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        String name = null;
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    name = xml.getLocalName();
                    text.setLength(0);
                }
                case XMLStreamReader.CHARACTERS -> text.append(xml.getText());
                case XMLStreamReader.END_ELEMENT -> {
                    if (xml.getLocalName().equals(name)) {
                        fields.put(name, text.toString());
                    }
                }
                default -> {
                    // Nothing of a field.
                }
            }
        }
        xml.close();
        return fields;
    }
}

package io.github.camelworkfront.matrix;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofType;
import java.util.List;
import java.util.Map;

/** Writes answers as a server of one style does. */
final class AnswerText {

    private final Style style;

    AnswerText(Style style) {
        this.style = style;
    }

    String of(String operation, String type, Object value) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><SOAP-ENV:Envelope"
                + " xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:ns1=\"https://soap.proofhq.com/\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:SOAP-ENC=\"http://schemas.xmlsoap.org/soap/encoding/\"><SOAP-ENV:Body><ns1:" + operation
                + "Response>" + element("return", type, value) + "</ns1:" + operation
                + "Response></SOAP-ENV:Body></SOAP-ENV:Envelope>";
    }

    private String element(String name, String type, Object value) {
        ProofType known = ProofCatalog.bundled().type(type).orElse(null);
        if (known == null) {
            return "<" + name + style.typeOf(type) + ">" + escaped(String.valueOf(value)) + "</" + name + ">";
        }
        StringBuilder inner = new StringBuilder();
        String array = "";
        if (known.isArray()) {
            List<?> items = (List<?>) value;
            items.forEach(item -> inner.append(element("item", known.item(), item)));
            array = style.arrayOf(known.item(), items.size());
        } else {
            for (ProofParameter field : known.fields()) {
                inner.append(element(field.name(), field.type(), ((Map<?, ?>) value).get(field.name())));
            }
        }
        return "<" + name + style.typeOf(type) + array + ">" + inner + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

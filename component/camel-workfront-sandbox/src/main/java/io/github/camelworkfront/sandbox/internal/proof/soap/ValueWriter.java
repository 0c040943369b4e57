package io.github.camelworkfront.sandbox.internal.proof.soap;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofField;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes typed values the way PHP's SOAP server does. Used by one thread for one answer. */
final class ValueWriter {

    private final XMLStreamWriter out;
    private final Wire wire;
    private final ProofCatalog catalog;
    private final References references;
    /** The same in every answer, so that a test that fails fails again. */
    private final Random random = new Random(1);

    ValueWriter(XMLStreamWriter out, Wire wire, ProofCatalog catalog, References references) {
        this.out = out;
        this.wire = wire;
        this.catalog = catalog;
        this.references = references;
    }

    /**
     * Writes a value as an element.
     *
     * @throws IllegalArgumentException if it does not fit its type
     */
    void write(String element, String type, Object value) throws XMLStreamException {
        write(element, type, value, false);
    }

    private void write(String element, String type, Object value, boolean optional) throws XMLStreamException {
        if (value == null) {
            writeNull(element, optional);
            return;
        }
        Optional<ProofType> complex = catalog.type(type);
        if (complex.isEmpty()) {
            writeScalar(element, type, Scalars.write(type, value));
        } else if (complex.get().isArray()) {
            writeArray(element, complex.get(), as(List.class, type, value));
        } else {
            writeObject(element, complex.get(), as(Map.class, type, value));
        }
    }

    private static <T> T as(Class<T> wanted, String type, Object value) {
        if (!wanted.isInstance(value)) {
            throw new IllegalArgumentException("a " + type + " of the Proof schema must be a " + wanted.getSimpleName()
                    + ", not a " + value.getClass().getSimpleName());
        }
        return wanted.cast(value);
    }

    private void writeNull(String element, boolean optional) throws XMLStreamException {
        switch (wire.nulls(optional)) {
            case "nil" -> {
                out.writeEmptyElement(element);
                out.writeAttribute("xsi", XmlNames.XSI, "nil", "true");
            }
            case "empty" -> out.writeEmptyElement(element);
            default -> {
                // Absent: nothing to write.
            }
        }
    }

    private void writeScalar(String element, String type, String text) throws XMLStreamException {
        if (text.isEmpty()) {
            out.writeEmptyElement(element);
            writeType("xsd:" + type);
        } else {
            out.writeStartElement(element);
            writeType("xsd:" + type);
            writeText(text);
            out.writeEndElement();
        }
    }

    /** A bare carriage return would reach the reader as a line feed. */
    private void writeText(String text) throws XMLStreamException {
        String[] lines = text.split("\r", -1);
        out.writeCharacters(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            out.writeEntityRef("#13");
            out.writeCharacters(lines[i]);
        }
    }

    private void writeArray(String element, ProofType array, List<?> items) throws XMLStreamException {
        String type = array.item().orElseThrow();
        if (items.size() == 1 && wire.choices().is(Choice.PROOF_ONE_ITEM, "bare")) {
            write(element, type, items.get(0));
            return;
        }
        if (items.isEmpty()) {
            out.writeEmptyElement(element);
            writeArrayType(array, 0);
            return;
        }
        out.writeStartElement(element);
        writeArrayType(array, items.size());
        for (Object item : items) {
            write("item", type, item);
        }
        out.writeEndElement();
    }

    private void writeArrayType(ProofType array, int size) throws XMLStreamException {
        if (wire.hasEncodedArrays()) {
            String item = array.item().orElseThrow();
            String type = (catalog.type(item).isPresent() ? XmlNames.OWN_PREFIX : "xsd") + ":" + item;
            SoapVersion version = wire.version();
            if (version == SoapVersion.V11) {
                out.writeAttribute(version.encodingPrefix(), version.encoding(), "arrayType", type + "[" + size + "]");
            } else {
                out.writeAttribute(version.encodingPrefix(), version.encoding(), "itemType", type);
                out.writeAttribute(version.encodingPrefix(), version.encoding(), "arraySize", Integer.toString(size));
            }
        }
        writeType(XmlNames.OWN_PREFIX + ":" + array.name());
    }

    private void writeObject(String element, ProofType type, Map<?, ?> fields) throws XMLStreamException {
        checkKnown(type, fields);
        Optional<String> former = references.written(fields);
        if (former.isPresent()) {
            out.writeEmptyElement(element);
            writeReference(former.get());
            return;
        }
        out.writeStartElement(element);
        Optional<String> id = references.begin(fields);
        if (id.isPresent()) {
            writeId(id.get());
        }
        writeType(XmlNames.OWN_PREFIX + ":" + type.name());
        for (ProofField field : inOrder(type.fields())) {
            write(field.name(), field.type(), fields.get(field.name()), field.optional());
        }
        if (wire.choices().is(Choice.PROOF_UNKNOWN_FIELDS, "added")) {
            writeUnknownFields();
        }
        out.writeEndElement();
    }

    private static void checkKnown(ProofType type, Map<?, ?> fields) {
        for (Object name : fields.keySet()) {
            if (type.field(name.toString()).isEmpty()) {
                throw new IllegalArgumentException(type.name() + " of the Proof schema has no field '" + name + "'");
            }
        }
    }

    private List<ProofField> inOrder(List<ProofField> fields) {
        if (wire.choices().is(Choice.PROOF_FIELD_ORDER, "schema")) {
            return fields;
        }
        List<ProofField> shuffled = new ArrayList<>(fields);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** One that is simple and one that is not. */
    private void writeUnknownFields() throws XMLStreamException {
        writeScalar("added_text", "string", "later");
        out.writeStartElement("added_object");
        writeScalar("added_number", "int", "1");
        out.writeEndElement();
    }

    private void writeType(String type) throws XMLStreamException {
        if (wire.isTyped()) {
            out.writeAttribute("xsi", XmlNames.XSI, "type", type);
        }
    }

    private void writeId(String id) throws XMLStreamException {
        if (wire.version() == SoapVersion.V11) {
            out.writeAttribute("id", id);
        } else {
            out.writeAttribute(wire.version().encodingPrefix(), wire.version().encoding(), "id", id);
        }
    }

    private void writeReference(String id) throws XMLStreamException {
        if (wire.version() == SoapVersion.V11) {
            out.writeAttribute("href", "#" + id);
        } else {
            out.writeAttribute(wire.version().encodingPrefix(), wire.version().encoding(), "ref", "#" + id);
        }
    }
}

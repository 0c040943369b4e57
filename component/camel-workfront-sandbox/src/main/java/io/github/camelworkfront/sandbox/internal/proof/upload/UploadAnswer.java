package io.github.camelworkfront.sandbox.internal.proof.upload;

import io.github.camelworkfront.sandbox.internal.http.Answer;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The answer to an upload: an element {@code result} with an {@code item} for each file. */
final class UploadAnswer {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private UploadAnswer() {}

    /**
     * What became of a file.
     *
     * @param hash the word by which a proof is made of it; empty on error
     * @param fileName the name that the client gave it
     * @param md5 the MD5 of its content; empty on error
     * @param errorCode the number of the error; empty if there is none
     * @param errorText the words for it; empty if there is none
     */
    record Item(String hash, String fileName, String md5, String errorCode, String errorText) {}

    static Answer of(List<Item> items) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("result");
            for (Item item : items) {
                write(out, item);
            }
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an answer in memory cannot be written", e);
        }
        return Answer.text(200, "text/xml; charset=utf-8", text.toString());
    }

    private static void write(XMLStreamWriter out, Item item) throws XMLStreamException {
        out.writeStartElement("item");
        write(out, "filehash", item.hash());
        write(out, "filename", item.fileName());
        write(out, "md5", item.md5());
        write(out, "errorcode", item.errorCode());
        write(out, "errorstring", item.errorText());
        out.writeEndElement();
    }

    private static void write(XMLStreamWriter out, String element, String text) throws XMLStreamException {
        if (text.isEmpty()) {
            out.writeEmptyElement(element);
        } else {
            out.writeStartElement(element);
            out.writeCharacters(text);
            out.writeEndElement();
        }
    }
}

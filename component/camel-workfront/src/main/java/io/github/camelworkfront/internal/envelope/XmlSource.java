package io.github.camelworkfront.internal.envelope;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens a parser in the encoding of a document: that of its byte order mark, else that of the Content-Type, else that of
 * its XML declaration (RFC 7303, section 3). Malformed bytes are an error rather than a question mark.
 */
final class XmlSource {

    private static final int LONGEST_MARK = 4;

    private final XMLInputFactory factory;

    XmlSource(XMLInputFactory factory) {
        this.factory = factory;
    }

    XMLStreamReader open(MeteredInput in, String charset, Verdict verdict) throws IOException, XMLStreamException {
        PushbackInputStream bytes = new PushbackInputStream(in, LONGEST_MARK);
        byte[] start = bytes.readNBytes(LONGEST_MARK);
        Mark mark = Mark.of(start);
        int skipped = mark == null ? 0 : mark.length;
        bytes.unread(start, skipped, start.length - skipped);
        if (mark == null) {
            checkStart(start, verdict);
        }
        Charset encoding = mark == null ? known(charset) : mark.charset;
        return encoding == null
                ? factory.createXMLStreamReader(bytes)
                : factory.createXMLStreamReader(new InputStreamReader(
                        bytes,
                        encoding.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Says in plain words what would otherwise be an unexpected character. */
    private static void checkStart(byte[] start, Verdict verdict) throws XMLStreamException {
        if (start.length == 0) {
            throw verdict.refuse("is empty");
        }
        if (start.length > 1 && start[0] == 0x1f && (start[1] & 0xff) == 0x8b) {
            throw verdict.refuse("is compressed (gzip), which was not asked for");
        }
        // A zero is the first half of < in UTF-16.
        if ("<\0 \t\r\n".indexOf(start[0]) < 0) {
            throw verdict.refuse("is not XML");
        }
    }

    private static Charset known(String name) {
        try {
            Charset charset = name == null ? null : Charset.forName(name.strip());
            // Those that only decode by guessing, such as x-JISAutoDetect, are of no use either.
            return charset == null || !charset.canEncode() ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // The document itself says more.
            return null;
        }
    }

    /** Byte order marks, the longer ones first, since one starts with another. */
    private enum Mark {
        UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
        UTF_32LE(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
        UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe);

        private final Charset charset;
        private final int[] bytes;
        private final int length;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
            this.length = bytes.length;
        }

        static Mark of(byte[] start) {
            for (Mark mark : values()) {
                if (mark.starts(start)) {
                    return mark;
                }
            }
            return null;
        }

        private boolean starts(byte[] start) {
            boolean matches = start.length >= length;
            for (int i = 0; matches && i < length; i++) {
                matches = (start[i] & 0xff) == bytes[i];
            }
            return matches;
        }
    }
}

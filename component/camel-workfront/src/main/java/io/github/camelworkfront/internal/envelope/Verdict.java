package io.github.camelworkfront.internal.envelope;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * Why a document is refused. The reason is kept here rather than in the exception that ends the reading, since parsers
 * wrap what they meet in words of their own.
 */
final class Verdict {

    private static final int LONGEST_NAME = 40;

    private String why;

    /** The reason; null while there is none. */
    String why() {
        return why;
    }

    /** To be thrown by whoever finds it while building. */
    XMLStreamException refuse(String reason) {
        note(reason);
        return new XMLStreamException(reason);
    }

    /** To be thrown by whoever finds it while reading bytes. */
    IOException refuseBytes(String reason) {
        note(reason);
        return new IOException(reason);
    }

    private void note(String reason) {
        if (why == null) {
            why = reason;
        }
    }

    /** A name fit for a message, however long the sender has made it. */
    static String quoted(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
    }
}

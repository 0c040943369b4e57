package io.github.camelworkfront.internal.envelope;

import java.util.Locale;

/** The characters of XML 1.0 (section 2.2). Others cannot be sent, not even as a reference. */
final class XmlChars {

    private XmlChars() {}

    /**
     * @param what the text is, at the start of a sentence
     * @throws IllegalArgumentException if there is a character in it that XML cannot hold
     */
    static void check(String what, String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!isAllowed(character)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s has the character U+%04X at index %d, which XML cannot hold. Leave it out, or encode the"
                                + " value, for instance as base64",
                        what,
                        character,
                        i));
            }
            i += Character.charCount(character);
        }
    }

    /** A surrogate without its other half counts as a character of its own. */
    private static boolean isAllowed(int character) {
        return character >= 0x20
                ? character < Character.MIN_SURROGATE
                        || character > Character.MAX_SURROGATE && character < 0xfffe
                        || character > 0xffff
                : character == '\t' || character == '\n' || character == '\r';
    }
}

package io.github.camelworkfront.codegen.render;

/** Text of tenants in Javadoc: whatever it is, it stays text there, and ends no comment. */
final class Docs {

    private Docs() {}

    /** The text on one line, with everything escaped that HTML, Javadoc or the compiler could take for its own. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            switch (c) {
                case '&', '<', '>', '@', '{', '}', '*', '\\' ->
                    escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isPrintable(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }

    /** A name as it travels. */
    static String code(String name) {
        String text = text(name);
        return text.isBlank() ? "a name that cannot be shown" : "<code>" + text + "</code>";
    }

    /** A label with the name behind it, or the name alone. */
    static String labelled(String label, String name) {
        return text(label).isBlank() || label.equals(name) ? code(name) : text(label) + " (" + code(name) + ")";
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            // FORMAT has the marks that turn the direction of text, with which source code can be made to look like
            // other code.
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}

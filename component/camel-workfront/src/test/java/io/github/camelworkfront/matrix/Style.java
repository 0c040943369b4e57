package io.github.camelworkfront.matrix;

/** How a server may write its answers; nobody has said which of them the service is. */
enum Style {
    /** Nothing but elements. */
    LITERAL(false, false),
    /** Types on all elements, and arrays of SOAP encoding. */
    ENCODED(true, true),
    /** Types on all elements, and arrays as sequences of items. */
    MIXED(true, false);

    private final boolean typed;
    private final boolean arrays;

    Style(boolean typed, boolean arrays) {
        this.typed = typed;
        this.arrays = arrays;
    }

    String typeOf(String type) {
        return typed ? " xsi:type=\"" + (Samples.isPrimitive(type) ? "xsd:" : "ns1:") + type + "\"" : "";
    }

    String arrayOf(String item, int size) {
        return arrays ? " SOAP-ENC:arrayType=\"ns1:" + item + "[" + size + "]\"" : "";
    }
}

package io.github.camelworkfront.internal.envelope;

/** How a SOAP server of RPC style may write its values. */
enum Style {
    /** No types; arrays as {@code item} elements. */
    LITERAL,
    /** Each value with its type; SOAP-ENC arrays, whose items have whatever name. */
    ENCODED,
    /** Each value with its type; arrays as {@code item} elements. */
    HYBRID
}
